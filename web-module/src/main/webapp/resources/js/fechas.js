/*
 * The date fields of all pages, which are the browser's own: as it writes a date in the order of its language, the day
 * stands below in words, and what it says of one that lacks a part is said in ours.
 */
(function () {
  'use strict';

  const { $$ } = Compromiso;
  const told = document.body.dataset;
  const words = new Intl.DateTimeFormat('es-MX', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  /** The browser writes a date in the order of its own language: beside it stands which day that is. */
  function tellDate(input) {
    let said = input.nextElementSibling;
    if (!said || !said.matches('.en-palabras')) {
      said = document.createElement('output');
      said.className = 'en-palabras';
      said.htmlFor = input.id;
      input.after(said);
    }
    const date = input.valueAsDate;
    const day = date && date.getUTCFullYear() > 999 ? words.format(date) : '';
    said.textContent = input.validity.badInput ? told.fechaIncompleta : day;
  }

  function tellDates() {
    $$('input[type=date]').forEach(tellDate);
  }

  /** What the browser says of a date or an hour that lacks a part is in its own language, unless it is given words. */
  function tellIncomplete(event) {
    const text = { date: told.fechaIncompleta, time: told.horaIncompleta }[event.target.type];
    if (text && event.target.validity.badInput) event.target.setCustomValidity(text);
  }

  /** Whether the last thing that was pressed was a key. */
  let byKey = false;

  function takeBackWords(event) {
    if (/^(date|time)$/.test(event.target.type)) event.target.setCustomValidity('');
  }

  /** A script wrote into the form: what was said of the dates and hours that stood there is said no more. */
  function tellWritten() {
    $$('input[type=date], input[type=time]').forEach((input) => input.setCustomValidity(''));
    tellDates();
  }

  /** As it is typed, and when it is left; not as a button is pressed, which would move away under the pointer. */
  function followDate(event) {
    const input = event.target;
    if (input.type !== 'date') return;
    const ended = event.type === 'focusout' ? byKey : event.type !== 'keyup';
    if (ended || !input.validity.badInput) tellDate(input);
  }

  ['input', 'change', 'keyup', 'focusout'].forEach((kind) => document.addEventListener(kind, followDate));
  document.addEventListener('invalid', tellIncomplete, true);
  ['keydown', 'pointerdown', 'input', 'change'].forEach((kind) => document.addEventListener(kind, takeBackWords, true));
  ['keydown', 'pointerdown'].forEach((kind) => document.addEventListener(kind, () => { byKey = kind === 'keydown'; }, true));
  document.addEventListener('valores', tellWritten);
  document.addEventListener('DOMContentLoaded', () => {
    tellDates();
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', () => setTimeout(tellDates, 0));
  });
})();
