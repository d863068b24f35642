/*
 * A validation tray, of activities or of contributions: keys j and k go to the next and previous record, v validates, d returns; dialogs
 * say what follows; the count of ticked records; the observations typed are told again before returning. The focus waits on the record
 * that is open: in the list, or on its title where a phone hides the list.
 */
(function () {
  'use strict';

  const C = window.Compromiso;

  function links() { return C.$$('.charola-liga'); }

  function go(by) {
    const all = links();
    const at = all.findIndex((l) => l.getAttribute('aria-current') === 'true');
    const next = all[at + by] || C.$('.charola-pasos a[rel=' + (by > 0 ? 'next' : 'prev') + ']');
    if (next) location.assign(next.href);
  }

  function openDialog(id) {
    const dialog = document.getElementById(id);
    if (!dialog || dialog.open) return;
    if (id === 'dialogo-devolver' && !summarise(dialog)) {
      C.toast(dialog.dataset.ninguna, 'error');
      C.goTo(C.$('.revision-observar textarea'));
      return;
    }
    dialog.showModal();
  }

  /** Lists the observations typed; answers whether there is one. */
  function summarise(dialog) {
    const typed = C.$$('.revision-observar textarea').filter((t) => t.value.trim());
    C.$('.devolver-resumen', dialog).replaceChildren(...typed.map((t) => {
      const line = document.createElement('li');
      const row = t.closest('.revision');
      if (row) {
        const label = document.createElement('strong');
        label.textContent = C.$('.revision-etiqueta', row).textContent + ': ';
        line.append(label);
      }
      line.append(t.value.trim());
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

  /** Who chose a record, or decided on the one before, goes on there; what the page itself points out comes first. */
  function focusOpen(current) {
    if (C.$('.charola').dataset.elegida !== 'true' || document.activeElement !== document.body) return;
    const target = current && current.offsetParent ? current : C.$('.charola-detalle h2');
    if (!target) return;
    if (target !== current) target.tabIndex = -1;
    target.focus({ preventScroll: true });
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
    C.$$('.revision-observar textarea').forEach((t) => { if (t.value.trim() && t.closest('details')) t.closest('details').open = true; });
    const current = C.$('.charola-liga[aria-current=true]');
    if (current) current.scrollIntoView({ block: 'nearest' });
    focusOpen(current);
    const wide = window.matchMedia('(min-width: 900px)').matches;
    const first = C.$('.charola-archivo');
    if (first && wide && window.Visor) window.Visor.open(first);
  });
})();
