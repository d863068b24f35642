/*
 * Who takes part in a colecta: the box of all planteles and their own ones stay in step, an entidad takes part with its
 * planteles, and each summary tells how many are chosen.
 */
(function () {
  'use strict';

  const C = window.Compromiso;
  const boxes = (entidad) => C.$$('.campo input[type=checkbox]', entidad);

  function tell(entidad) {
    const all = boxes(entidad);
    const chosen = all.filter((box) => box.checked).length;
    const words = C.$('.participante-cuenta', entidad);
    const takesPart = C.$('[data-participa]', entidad);
    C.$('[data-todos]', entidad).checked = all.length > 0 && chosen === all.length;
    if (chosen > 0) takesPart.checked = true;
    words.textContent = takesPart.checked
      ? words.dataset.cuenta.replace('{0}', chosen).replace('{1}', all.length)
      : words.dataset.ninguno;
    entidad.classList.toggle('participante-elegido', takesPart.checked);
    return { entidades: takesPart.checked ? 1 : 0, planteles: chosen };
  }

  function total() {
    const sums = C.$$('details.participante').map(tell);
    const words = C.$('.participantes-total');
    const add = (name) => sums.reduce((sum, one) => sum + one[name], 0);
    words.textContent = words.dataset.total.replace('{0}', add('entidades')).replace('{1}', add('planteles'));
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!C.$('.participantes-total')) return;
    document.addEventListener('change', (event) => {
      const entidad = event.target.closest('details.participante');
      if (!entidad) return;
      if (event.target.matches('[data-todos]')) {
        boxes(entidad).forEach((box) => { box.checked = event.target.checked; });
      } else if (event.target.matches('[data-participa]') && !event.target.checked) {
        boxes(entidad).forEach((box) => { box.checked = false; });
      }
      // the last plantel takes its entidad along
      if (!event.target.matches('[data-participa]') && !boxes(entidad).some((box) => box.checked)) {
        C.$('[data-participa]', entidad).checked = false;
      }
      total();
    });
    total();
  });
})();
