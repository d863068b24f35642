/*
 * The validation tray: keys j and k go to the next and previous activity, v validates, d returns; dialogs say what follows; the count of
 * ticked activities; the observations typed are told again before returning.
 */
(function () {
  'use strict';

  const C = window.Compromiso;

  function links() { return C.$$('.charola-liga'); }

  function go(by) {
    const all = links();
    const at = all.findIndex((l) => l.getAttribute('aria-current') === 'true');
    const next = all[at + by];
    if (next) location.assign(next.href);
  }

  function openDialog(id) {
    const dialog = document.getElementById(id);
    if (!dialog || dialog.open) return;
    if (id === 'dialogo-devolver' && !summarise(dialog)) {
      C.toast(dialog.dataset.ninguna, 'error');
      const first = C.$('.revision-observar');
      first.open = true;
      C.goTo(C.$('textarea', first));
      return;
    }
    dialog.showModal();
  }

  /** Lists the observations typed; answers whether there is one. */
  function summarise(dialog) {
    const typed = C.$$('.revision-observar textarea').filter((t) => t.value.trim());
    C.$('.devolver-resumen', dialog).replaceChildren(...typed.map((t) => {
      const line = document.createElement('li');
      const label = document.createElement('strong');
      label.textContent = C.$('.revision-etiqueta', t.closest('.revision')).textContent + ': ';
      line.append(label, t.value.trim());
      return line;
    }));
    return typed.length > 0;
  }

  function count() {
    const n = C.$$('input[name=elegida]:checked').length;
    const bar = C.$('.charola-varias');
    if (!bar) return;
    bar.hidden = n === 0;
    C.$('.charola-elegidas', bar).textContent = String(n);
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      && event.target.type !== 'checkbox' || C.$('dialog[open]')) return;
    const action = { j: () => go(1), k: () => go(-1), v: () => openDialog('dialogo-validar'), d: () => openDialog('dialogo-devolver') }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!C.$('.charola')) return;
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', (event) => {
      const opener = event.target.closest('[data-dialogo]');
      if (opener) openDialog(opener.dataset.dialogo);
      const closer = event.target.closest('dialog [data-cerrar]');
      if (closer) closer.closest('dialog').close();
    });
    document.addEventListener('change', count);
    C.$$('.revision-observar textarea').forEach((t) => { if (t.value.trim()) t.closest('details').open = true; });
    const current = C.$('.charola-liga[aria-current=true]');
    if (current) current.scrollIntoView({ block: 'nearest' });
    const wide = window.matchMedia('(min-width: 900px)').matches;
    const first = C.$('.charola-archivo');
    if (first && wide && window.Visor) window.Visor.open(first);
  });
})();
