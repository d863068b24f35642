/* Where a plantel is: the map of the form, bound to the typed coordinates; without it the inputs alone do. */
document.addEventListener('DOMContentLoaded', () => {
  'use strict';
  const box = document.getElementById('mapa');
  if (box && window.L && window.Compromiso && Compromiso.mapa) {
    box.hidden = false;
    Compromiso.mapa.draw(box, document.getElementById('latitud'), document.getElementById('longitud'), () => {});
  }
});
