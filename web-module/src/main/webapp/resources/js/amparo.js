/*
 * The convenio from which an activity derives: what is typed is looked for among those in force on the activity's day, and the one that
 * was chosen is told in words.
 */
(function () {
  'use strict';

  const C = window.Compromiso;
  const PAUSE = 250;
  let asked = null;
  let timer = null;

  function show(input, items) {
    const list = document.getElementById(input.getAttribute('list'));
    list.replaceChildren(...items.map((item) => {
      const option = document.createElement('option');
      option.value = item.folio;
      option.label = item.texto;
      return option;
    }));
    const chosen = items.find((item) => item.folio === input.value.trim());
    const told = chosen ? chosen.texto : (items.length === 0 && input === document.activeElement ? input.dataset.nada : '');
    document.getElementById('convenio-elegido').textContent = told;
  }

  function ask(input) {
    const day = C.$('#fecha_fin').value || C.$('#fecha_inicio').value;
    const query = '?dia=' + encodeURIComponent(day) + '&texto=' + encodeURIComponent(input.value.trim());
    if (query === asked) return;
    asked = query;
    C.request('/carga/convenios' + query)
      .then((found) => { if (query === asked) show(input, found.items); })
      .catch(() => { asked = null; });
  }

  document.addEventListener('DOMContentLoaded', () => {
    const input = C.$('[data-convenios]');
    if (!input) return;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => ask(input), PAUSE);
    };
    input.addEventListener('focus', () => ask(input));
    input.addEventListener('input', later);
    C.$$('#fecha_inicio, #fecha_fin').forEach((day) => day.addEventListener('change', later));
    if (input.value) ask(input);
  });
})();
