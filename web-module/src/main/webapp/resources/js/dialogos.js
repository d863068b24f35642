/*
 * Forms with rows: dialogs that ask once before an act, and the row to which the page goes after one was added or taken
 * out.
 */
(function () {
  'use strict';

  const C = window.Compromiso;

  /** A button that sends the form asks first only while the box that it names is ticked. */
  function isMeant(opener) {
    return !opener.dataset.si || C.$('#' + opener.dataset.si).checked;
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.addEventListener('click', (event) => {
      const opener = event.target.closest('[data-dialogo]');
      const dialog = opener && document.getElementById(opener.dataset.dialogo);
      if (dialog && !dialog.open && isMeant(opener)) {
        event.preventDefault(); // the answer sends the form, if anything does
        dialog.showModal();
      }
      const closer = event.target.closest('dialog [data-cerrar]');
      if (closer) closer.closest('dialog').close();
    });
    const focus = C.$('[data-foco]');
    const target = focus && document.getElementById(focus.dataset.foco);
    if (target) C.goTo(target);
  });
})();
