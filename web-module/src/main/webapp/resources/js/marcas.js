/*
 * Marking reserved areas on the pages of a convenio. The list of the form is the truth: areas are drawn from its inputs, and one that
 * is drawn with the pointer is handed to the form, which answers with the new list.
 */
(function () {
  'use strict';

  const C = window.Compromiso;
  const SVG = 'http://www.w3.org/2000/svg';
  const SIDES = ['x', 'y', 'ancho', 'alto'];
  const SMALLEST = 5;
  let drawing = null;
  let byTouch = false;

  const clamp = (n) => Math.min(1000, Math.max(0, Math.round(n)));
  const list = () => document.getElementById('lista');

  /** What a row says, in thousandths; null while it says nothing whole. */
  function area(row) {
    const typed = (side) => C.$('[data-lado="' + side + '"]', row).value.trim().replace(',', '.').replace('%', '');
    const numbers = SIDES.map((side) => (typed(side) === '' ? NaN : Math.round(Number(typed(side)) * 10)));
    const sound = numbers.every((n) => n >= 0 && n <= 1000) && numbers[2] > 0 && numbers[3] > 0;
    return sound ? { page: typed('pagina'), box: numbers } : null;
  }

  function element(name, attributes, parent) {
    const made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key]));
    parent.append(made);
    return made;
  }

  function rect(sheet, box, className) {
    const size = sheet.viewBox.baseVal;
    return element('rect', {
      class: className,
      x: box[0] * size.width / 1000, y: box[1] * size.height / 1000,
      width: box[2] * size.width / 1000, height: box[3] * size.height / 1000,
    }, sheet);
  }

  /** Draws every area of the list on its page. */
  function redraw() {
    C.$$('svg[data-hoja]').forEach((sheet) => sheet.replaceChildren());
    C.$$('[data-marca]').forEach((row) => {
      const read = area(row);
      const sheet = read && C.$('svg[data-hoja="' + CSS.escape(read.page) + '"]');
      if (!sheet) return;
      const current = row.contains(document.activeElement);
      const shape = rect(sheet, read.box, 'marca' + (current ? ' marca-actual' : ''));
      shape.dataset.fila = row.dataset.marca;
      const size = sheet.viewBox.baseVal;
      const number = element('text', {
        class: 'marca-numero',
        x: (read.box[0] + read.box[2] / 2) * size.width / 1000,
        y: (read.box[1] + read.box[3] / 2) * size.height / 1000 + 10,
      }, sheet);
      number.textContent = row.dataset.marca;
    });
  }

  /** Where the pointer is on its page, in thousandths. */
  function point(sheet, event) {
    const seen = sheet.getBoundingClientRect();
    return [
      clamp((event.clientX - seen.left) * 1000 / seen.width),
      clamp((event.clientY - seen.top) * 1000 / seen.height),
    ];
  }

  function between(a, b) {
    return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  }

  function start(event) {
    const sheet = event.target.closest('svg[data-hoja]');
    if (!sheet || event.button !== 0 || (event.pointerType === 'touch' && !byTouch)) return;
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
    drawing = { sheet, from: point(sheet, event), row: event.target.dataset.fila, shape: null };
  }

  function move(event) {
    if (!drawing) return;
    if (drawing.shape) drawing.shape.remove();
    drawing.shape = rect(drawing.sheet, between(drawing.from, point(drawing.sheet, event)), 'marca marca-trazo');
  }

  function end(event) {
    if (!drawing) return;
    const { sheet, from, row, shape } = drawing;
    drawing = null;
    if (shape) shape.remove();
    const box = between(from, point(sheet, event));
    if (event.type === 'pointerup' && box[2] >= SMALLEST && box[3] >= SMALLEST) {
      document.getElementById('trazo').value = [sheet.dataset.hoja].concat(box).join(',');
      document.getElementById('alTeclear').click();
    } else if (row) {
      const reason = document.getElementById('marcas:' + (row - 1) + ':motivo');
      if (reason) reason.focus();
    }
  }

  /** A button that changes the list alone is answered with the list alone; without this script, with the page. */
  function partial(event) {
    const button = event.target.closest('[data-parcial]');
    if (!button || !window.PrimeFaces) return;
    event.preventDefault();
    window.PrimeFaces.ab({
      s: button.id, f: button.form.id, p: button.id + ' ' + button.form.id, u: button.dataset.parcial,
      onco: (xhr) => { if (xhr.status === 200) answered(); },
      oner: (xhr) => unanswered(button.form, xhr.status),
      pa: [{ name: 'jakarta.faces.partial.event', value: 'click' }],
    });
  }

  function answered() {
    if (!list()) return;
    redraw();
    const focus = C.$('[data-foco]', list());
    const target = focus && document.getElementById(focus.dataset.foco);
    if (target) target.focus();
  }

  /**
   * Nothing was done. A page whose session is over has no form any more at the server: the person logs in where he is, and the page
   * is opened anew with what he had typed. Anything else may go well the next time.
   */
  function unanswered(form, status) {
    const told = C.$('.marcado').dataset;
    if (status === 401) C.askLogin().then(() => C.reopen(form));
    else if (status === 400) C.reopen(form);
    else C.toast(status ? told.fallo : told.sinRed, 'error');
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!list()) return;
    document.addEventListener('click', partial);
    document.addEventListener('pointerdown', start);
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
    document.addEventListener('input', (event) => { if (event.target.dataset.lado) redraw(); });
    document.addEventListener('focusin', redraw);
    const finger = C.$('[data-dedo]');
    finger.addEventListener('click', () => {
      byTouch = !byTouch;
      finger.setAttribute('aria-pressed', String(byTouch));
      C.$('.marcado').classList.toggle('marcado-con-dedo', byTouch);
    });
    redraw();
  });
})();
