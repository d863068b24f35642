/*
 * The login page lets through what a form had sent to an ended session, when it leads back to that form's page. Whoever
 * comes here for anything else leaves nothing behind.
 */
(function () {
  'use strict';

  const SENT = 'formulario-enviado';
  const kept = JSON.parse(sessionStorage.getItem(SENT) || 'null');
  const wanted = document.body.dataset.base + document.getElementById('destino').value;
  if (kept && kept.direccion === wanted) {
    sessionStorage.setItem(SENT, JSON.stringify(Object.assign(kept, { ingreso: true })));
  } else {
    sessionStorage.removeItem(SENT);
  }
})();
