/*
 * The frame's manners with forms: what was typed comes back when its view or its session was gone, a form is sent once
 * and says when it did not arrive, and files are chosen in Spanish, whatever language the browser speaks.
 */
(function () {
  'use strict';

  const { $, $$, meta, toast } = Compromiso;
  const told = document.body.dataset;

  // ---------- Marks that nobody sees ----------
  /** Marks that turn the reading round, have no width, or are no letters: they come along with what is copied elsewhere. */
  const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

  function takeOutUnseen(event) {
    const input = event.target;
    if (event.isComposing || !input.matches('textarea, input[type=text], input[type=search], input:not([type])')) return;
    const clean = input.value.replace(UNSEEN, '');
    if (clean === input.value) return;
    const caret = input.value.slice(0, input.selectionStart).replace(UNSEEN, '').length;
    input.value = clean;
    input.setSelectionRange(caret, caret);
  }

  // before anybody else reads what was typed
  document.addEventListener('input', takeOutUnseen, true);

  // ---------- What was sent and did not arrive ----------
  const SENT = 'formulario-enviado';
  const { ROW, typed, nameOf, fieldOf } = Compromiso.leido;
  const address = () => location.pathname + location.search;

  /** What was typed in the steps of a form that came before the one on screen. */
  let earlier = null;
  /** What is being given back while rows are added for it, and how many are still wrong. */
  let restoring = null;

  /** What a Faces form sends is kept in this tab until the answer shows that it arrived. */
  function keepSent(event) {
    const form = event.target;
    if (!form.elements['jakarta.faces.ViewState']) return;
    const now = typed(form).map(fieldOf);
    const before = earlier && earlier.formulario === form.id ? earlier.valores : [];
    const kept = {
      usuario: meta('usuario'),
      direccion: address(),
      formulario: form.id,
      leido: Compromiso.leido.of(form),
      archivos: $$('input[type=file]', form).filter((e) => e.files.length).map(nameOf),
      valores: before.filter(([name]) => !now.some(([other]) => other === name)).concat(now)
    };
    try {
      sessionStorage.setItem(SENT, JSON.stringify(Object.assign(kept, restoring)));
    } catch (full) {
      sessionStorage.removeItem(SENT);
    }
  }

  /** Opens the page of a form anew, which gives back what is typed in it. */
  Compromiso.reopen = (form) => {
    keepSent({ target: form });
    location.assign(address());
  };

  function takeSent() {
    const kept = JSON.parse(sessionStorage.getItem(SENT) || 'null');
    sessionStorage.removeItem(SENT);
    return kept && kept.usuario === meta('usuario') ? kept : null;
  }

  /**
   * The page that answers a form stands at the form's address, or at that of the record that it made. The page that was
   * opened anew, after its view was gone or put aside or the person had to log in, gets back what had been typed in it; one that
   * the server went on to after it took the form does not.
   */
  function settleSent() {
    const kept = takeSent();
    if (!kept) return;
    if (told.enviado === 'true') {
      if (kept.direccion.split('?')[0] !== location.pathname) return;
      const made = $('[data-direccion]');
      history.replaceState(history.state, '', (made && made.dataset.direccion) || kept.direccion);
      earlier = kept;
      Compromiso.leido.goOn(kept);
      if (kept.porPoner !== undefined) comeBack(kept, kept.porPoner);
      else earlier.valores = kept.valores.filter(([name]) => !isRowTakenOut(name));
      return;
    }
    const visit = performance.getEntriesByType('navigation')[0];
    const returned = told.devuelta === 'true';
    if (returned && kept.direccion !== address() && kept.direccion.split('?')[0] === location.pathname) {
      sessionStorage.setItem(SENT, JSON.stringify(kept));
      location.replace(kept.direccion);
      return;
    }
    const wentOn = visit && visit.redirectCount > 0 && !kept.ingreso && !returned;
    if (kept.direccion !== address() || wentOn || !kept.valores.length) return;
    if (Compromiso.leido.isOther(kept)) comeBackBeside(kept);
    else comeBack(kept, Infinity);
  }

  /** Fills in what had been typed; rows that the page lacks are asked for first, one by one, as the person did. */
  function comeBack(kept, before) {
    giveBack(kept.valores);
    const step = nextRow(kept.valores);
    if (step.wrong && step.wrong < before) {
      restoring = { porPoner: step.wrong, valores: kept.valores, archivos: kept.archivos };
      // a form is ours once its frame has put its nonce into it, which it does while the page loads
      window.addEventListener('load', () => setTimeout(() => step.button.form.requestSubmit(step.button), 0));
      return;
    }
    const lost = kept.valores.filter(isLost).map(([name, , label]) => label || name).concat(kept.archivos);
    if (!lost.length) toast(told.recuperado);
    else toast(told.recuperadoEnParte + ' ' + Array.from(new Set(lost)).join('; '), 'advertencia');
  }

  /** The record was kept by somebody else meanwhile: only what was changed here is put over it, and no row by its mere number. */
  function comeBackBeside(kept) {
    const { changed, rows, both } = Compromiso.leido.beside(kept, isInRow);
    giveBack(changed);
    const quote = ([name, value, label]) => (label || name) + ': «' + (Array.isArray(value) ? value[0] : value) + '»';
    const lost = rows.filter(([, value]) => Array.isArray(value) ? value[1] : value).map(quote)
      .concat(changed.filter(isLost).map(quote), kept.archivos);
    toast([told.recuperadoAjeno]
      .concat(both.length ? [told.tambienCambio, both.map(quote).join('; ')] : [], lost.length ? [told.sinLugar, lost.join('; ')] : [])
      .join(' '), 'advertencia');
  }

  function giveBack(values) {
    values.forEach(([name, value]) => document.getElementsByName(name).forEach((e) => {
      if (e.readOnly || e.disabled) return;
      if (!Array.isArray(value)) e.value = value;
      else if (e.value === value[0]) e.checked = value[1];
    }));
  }

  // ---------- Sent once ----------
  /** After so many milliseconds the buttons answer again, whatever became of what was sent. */
  const PATIENCE = 30000;
  /** Within so many milliseconds of the first, another click is the second of a double click. */
  const DOUBLE = 1500;
  /** The forms that are on their way: when each was sent, and by which button. */
  const waiting = new Map();
  /** Whether the person was told that the browser takes itself for offline, which is sometimes wrong: who sends again is let go. */
  let toldOffline = false;
  /** The last leave that this page took, where the browser tells. */
  let departure = null;

  /** The form is on its way already; who clicks again later is told. */
  function ignoreRepeated(event) {
    const sent = waiting.get(event.target);
    if (!sent) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (Date.now() - sent.since > DOUBLE) toast(told.enCamino);
  }

  /** Asked last of all: what a script took over, or went to another tab, does not take this page away. */
  function awaitAnswer(event) {
    const form = event.target;
    const button = event.submitter;
    const place = button && button.formTarget || form.target || '_self';
    if (event.defaultPrevented || form.method !== 'post' || place !== '_self') return;
    if (!navigator.onLine && !toldOffline) {
      toldOffline = true;
      event.preventDefault();
      toast(told.sinRed, 'error');
      return;
    }
    const sent = { since: Date.now(), button: button };
    waiting.set(form, sent);
    if (button) button.setAttribute('aria-busy', 'true');
    setTimeout(() => {
      if (waiting.get(form) === sent) tellStay(told.tarda);
    }, PATIENCE);
  }

  /** The page stays, or is back, though a form of it was sent: its buttons answer again, and the person knows why. */
  function tellStay(words) {
    if (!waiting.size) return;
    waiting.forEach(({ button }) => {
      if (button) button.removeAttribute('aria-busy');
    });
    waiting.clear();
    toast(words, 'advertencia');
  }

  /** A browser that tells of its departures tells of those that were stopped; one that gives way to another goes on. */
  function watchDeparture(event) {
    if (event.destination.sameDocument || event.downloadRequest !== null) return;
    departure = event;
    event.signal.addEventListener('abort', () => setTimeout(() => {
      if (departure === event) tellStay(told.detenido);
    }, 0));
  }

  function watchDepartures() {
    if (window.navigation) {
      navigation.addEventListener('navigate', watchDeparture);
    } else {
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') tellStay(told.detenido); // it stops what the browser loads
      });
    }
    window.addEventListener('pageshow', () => tellStay(told.volvio)); // it comes back as it was left
  }

  /** Whether something that had been typed is nowhere on the page. */
  function isLost([name, value]) {
    const inputs = Array.from(document.getElementsByName(name));
    return Array.isArray(value)
      ? value[1] && !inputs.some((e) => e.value === value[0])
      : value !== '' && !inputs.some((e) => !e.matches('select') || e.value === value);
  }

  // ---------- Rows ----------
  /** The lists of rows of the page by their names, each with the button that adds one. */
  function lists() {
    const found = {};
    $$('[data-agrega], [id^=agregar]').forEach((button) => {
      const box = button.closest('div[id]');
      const name = button.dataset.agrega || (box && box.id);
      if (name && button.form) found[name] = button;
    });
    return found;
  }

  function count(list, names) {
    const rows = names.map((name) => ROW.exec(name)).filter((row) => row && row[1] === list);
    return rows.length ? Math.max(...rows.map((row) => Number(row[2]))) + 1 : 0;
  }

  /** How many rows the page has too few or too many, and the button that mends one of them. */
  function nextRow(values) {
    const step = { wrong: 0, button: null };
    Object.entries(lists()).forEach(([list, add]) => {
      const there = count(list, typed(add.form).map((e) => e.name));
      const wanted = count(list, values.map(([name]) => name));
      const button = there < wanted ? add : document.getElementById(list + ':' + (there - 1) + ':quitar');
      if (there === wanted || !button) return;
      step.wrong += Math.abs(wanted - there);
      step.button = step.button || button;
    });
    return step;
  }

  /** Whether a name is in a row that a person adds and takes out. */
  function isInRow(name) {
    const row = ROW.exec(name);
    return row !== null && row[1] in lists();
  }

  /** Whether a name was in a row that the person took out. */
  function isRowTakenOut(name) {
    return isInRow(name) && !document.getElementsByName(name).length;
  }

  // ---------- Files ----------
  /** The input stays what is focused and clicked; what is seen is its button and the name of what was chosen. */
  function dressPicker(input) {
    const box = document.createElement('span');
    const button = document.createElement('span');
    const name = document.createElement('span');
    box.className = 'archivo';
    button.className = 'boton';
    button.textContent = told.elegir;
    name.className = 'archivo-nombre';
    name.id = input.id + '-nombre';
    name.setAttribute('aria-live', 'polite');
    input.replaceWith(box);
    box.append(button, name, input);
    const described = input.getAttribute('aria-describedby');
    input.setAttribute('aria-describedby', described ? name.id + ' ' + described : name.id);
    const tell = () => {
      name.textContent = Array.from(input.files).map((file) => file.name).join(', ') || told.sinArchivo;
      input.title = name.textContent;
    };
    input.addEventListener('change', tell);
    tell();
  }

  window.addEventListener('submit', ignoreRepeated, true);
  window.addEventListener('submit', awaitAnswer);
  window.addEventListener('online', () => { toldOffline = false; });
  watchDepartures();
  document.addEventListener('submit', keepSent, true);
  document.addEventListener('DOMContentLoaded', () => {
    Compromiso.leido.begin();
    settleSent();
    $$('input[type=file]:not(.oculto)').forEach(dressPicker);
  });
})();
