/*
 * The capture form: binds the draft (borrador.js) to the page, tells what is saved, what is missing and what does not read,
 * moves counters and rows, and submits.
 */
(function () {
  'use strict';

  const { $, $$, request, goTo } = Compromiso;
  const form = $('#captura');
  if (!form) return;

  const state = $('#guardado');
  const missingPanel = $('#faltan');
  const initial = JSON.parse(form.dataset.estado);
  const lists = {};
  let answer = initial;
  let localErrors = {};
  let tried = false;

  // ---------- Values ----------
  function read() {
    const values = {};
    $$('[name]', form).forEach((input) => {
      if (input.dataset.aparte !== undefined || input.closest('#evidencias')) return;
      if (input.type === 'radio') {
        if (input.checked) values[input.name] = input.value;
        else if (!(input.name in values)) values[input.name] = '';
      } else if (input.type === 'checkbox') {
        values[input.name] = values[input.name] || [];
        if (input.checked) values[input.name].push(input.value);
      } else {
        values[input.name] = input.value;
      }
    });
    Object.keys(lists).forEach((name) => {
      values[name] = lists[name].read();
    });
    return values;
  }

  function write(values) {
    Object.entries(values).forEach(([name, value]) => {
      if (lists[name]) {
        lists[name].write(value);
        return;
      }
      $$('[name="' + name + '"]', form).forEach((input) => {
        if (input.type === 'radio') input.checked = input.value === value;
        else if (input.type === 'checkbox') input.checked = Array.isArray(value) && value.includes(input.value);
        else input.value = value === null || value === undefined ? '' : value;
      });
    });
    form.dispatchEvent(new Event('valores', { bubbles: true }));
  }

  // ---------- Rows of short texts ----------
  function rows(box) {
    const list = $('ul', box);
    function add(text) {
      const item = document.createElement('li');
      const input = document.createElement('input');
      input.type = 'text';
      input.className = 'entrada';
      input.maxLength = 140;
      input.value = text || '';
      input.setAttribute('aria-label', box.dataset.nombre + ' ' + (list.children.length + 1));
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'boton boton-texto';
      remove.textContent = box.dataset.quitar;
      remove.addEventListener('click', () => {
        item.remove();
        if (!list.children.length) add('');
        changed(box.id);
      });
      item.append(input, remove);
      list.append(item);
      return input;
    }
    function write(values) {
      list.replaceChildren();
      (values.length ? values : ['']).forEach(add);
    }
    $('[data-agregar]', box).addEventListener('click', () => add('').focus());
    write(JSON.parse(box.dataset.valores || '[]'));
    return { read: () => $$('input', list).map((i) => i.value).filter((v) => v.trim()), write: write };
  }

  // ---------- What is said about fields ----------
  function field(name) {
    return $('[data-campo="' + name + '"]', form);
  }

  function setError(name, text) {
    const box = field(name);
    if (!box) return false;
    const message = $('#' + name + '-error');
    if (message && message.textContent !== (text || '')) message.textContent = text || '';
    $$('input, select, textarea', box).filter((i) => !i.closest('.campo .campo') || i.id === name).forEach((input) => {
      if (text) {
        input.setAttribute('aria-invalid', 'true');
        if (message) input.setAttribute('aria-describedby', message.id);
      } else {
        input.removeAttribute('aria-invalid');
        if ($('#' + name + '-ayuda')) input.setAttribute('aria-describedby', name + '-ayuda');
        else input.removeAttribute('aria-describedby');
      }
    });
    return true;
  }

  /** A count without the blanks or commas between its thousands, as the server reads it. */
  function plainCount(text) {
    const typed = text.trim();
    return /^\d{1,3}((,\d{3})+|(\s\d{3})+)$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  }

  /** What can be seen without the server: a count that is no whole number, a date that the browser cannot read. */
  function checkLocally(input) {
    let text = '';
    if (input.dataset.conteo !== undefined && input.value.trim() && !/^\d{1,9}$/.test(plainCount(input.value))) {
      text = form.dataset.entero;
    } else if (input.validity && input.validity.badInput) {
      text = form.dataset.fecha;
    }
    if (text) localErrors[input.name] = text;
    else delete localErrors[input.name];
    setError(input.name, text || serverError(input.name));
  }

  function serverError(name) {
    const found = (answer.violaciones || []).find((v) => v.campo === name);
    return found ? found.texto : '';
  }

  function showErrors() {
    const errors = {};
    (answer.violaciones || []).forEach((v) => {
      errors[v.campo] = errors[v.campo] ? errors[v.campo] + ' ' + v.texto : v.texto;
    });
    if (tried) {
      answer.faltan.forEach((v) => {
        errors[v.campo] = errors[v.campo] ? errors[v.campo] + ' ' + v.texto : v.texto;
      });
    }
    Object.assign(errors, localErrors);
    $$('[data-campo]', form).forEach((box) => {
      if (box.dataset.campo !== 'motivo_extemporanea') setError(box.dataset.campo, errors[box.dataset.campo]);
    });
  }

  // ---------- What is saved ----------
  const ICONS = {
    guardado: 'pi-check-circle', guardando: 'pi-sync', local: 'pi-exclamation-triangle',
    conflicto: 'pi-exclamation-triangle', error: 'pi-times-circle'
  };

  function tell(kind, text) {
    state.dataset.estado = kind;
    $('.pi', state).className = 'pi ' + ICONS[kind];
    const words = $('.texto', state);
    if (words.textContent !== text) words.textContent = text;
  }

  function onState(kind, info) {
    const texts = state.dataset;
    if (kind === 'guardado') {
      const partly = (info.violaciones || []).length > 0;
      tell(partly ? 'local' : 'guardado', info.guardado + (partly ? texts.textoSalvo : '') + '.');
    } else if (kind === 'guardando') {
      tell('guardando', texts.textoGuardando);
    } else if (kind === 'local') {
      tell('local', draft.keep() ? texts.textoLocal : texts.textoLocalLleno);
    } else if (kind === 'conflicto') {
      tell('conflicto', texts.textoConflicto);
    } else {
      tell('error', texts.textoError + ' ' + (info.detail || ''));
      if (info.errores) info.errores.forEach((e) => setError(e.campo, e.texto));
    }
  }

  // ---------- What the server says ----------
  function onAnswer(given) {
    const first = !answer.folio;
    answer = given;
    if (first) {
      history.replaceState(null, '', location.pathname + '?folio=' + encodeURIComponent(given.folio));
      const title = $('#folio-titulo');
      title.hidden = false;
      const button = $('button', title);
      button.dataset.copiar = given.folio;
      button.firstChild.nodeType === 3 ? (button.firstChild.data = given.folio) : button.prepend(given.folio);
      $('#evidencias-archivos').dataset.folio = given.folio; // files that were chosen before now have where to go
    }
    draw();
  }

  function draw() {
    drawDeadline();
    drawMissing();
    showErrors();
    $('#directos-total').textContent = answer.directos;
    $('#muestra-texto').textContent = answer.muestra;
    $('#area-texto').textContent = answer.area;
    $('#extemporanea').hidden = !answer.extemporanea;
    const authorisation = $('#aviso-autorizacion');
    authorisation.hidden = !answer.autorizacion;
    $('#aviso-autorizacion-texto').textContent = answer.autorizacion;
    const reason = field('justificacion_horario');
    reason.hidden = !$('textarea', reason).value && !answer.faltan.some((f) => f.campo === 'justificacion_horario');
  }

  function drawDeadline() {
    const box = $('#plazo');
    $('#plazo-campo').textContent = answer.plazo ? answer.plazo.texto : '';
    if (!answer.plazo) {
      box.textContent = box.dataset.sinFecha;
      return;
    }
    const chip = document.createElement('span');
    chip.className = 'chip chip-' + answer.plazo.color;
    const icon = document.createElement('span');
    icon.className = 'pi ' + answer.plazo.icono;
    icon.setAttribute('aria-hidden', 'true');
    chip.append(icon, answer.plazo.chip);
    const words = document.createElement('span');
    words.className = 'plazo-texto';
    words.textContent = answer.plazo.texto;
    box.replaceChildren(chip, words);
  }

  function link(item) {
    const anchor = document.createElement('a');
    anchor.href = '#' + item.campo;
    anchor.textContent = item.nombre;
    anchor.title = item.texto;
    const row = document.createElement('li');
    row.append(anchor);
    return row;
  }

  function distinct(items) {
    const seen = new Set();
    return items.filter((i) => !seen.has(i.nombre) && seen.add(i.nombre));
  }

  /** The reason of a late one is asked by the server only when it is submitted; the list tells it before. */
  function lateReasonMissing() {
    return answer.extemporanea && !reason.value.trim()
      ? [{ campo: 'motivo_extemporanea', nombre: label('motivo_extemporanea'), texto: form.dataset.motivo }] : [];
  }

  function drawMissing() {
    const items = distinct(answer.faltan.concat(lateReasonMissing()));
    const summary = $('summary', missingPanel);
    const list = $('ul', missingPanel);
    list.replaceChildren(...items.map(link));
    const texts = missingPanel.dataset;
    summary.textContent = items.length === 0 ? texts.completo
      : items.length === 1 ? texts.uno : texts.titulo.replace('#', items.length);
    missingPanel.classList.toggle('completo', items.length === 0);
    $$('section[data-seccion]', form).forEach((section) => {
      const count = items.filter((i) => section.querySelector('[data-campo="' + i.campo + '"]')).length;
      const mark = $('.marca-seccion', section);
      const asked = $('.observacion', section) !== null;
      mark.className = 'marca-seccion chip chip-' + (count ? 'gris' : asked ? 'ambar' : 'verde');
      mark.textContent = count ? texts.seccion.replace('#', count) : asked ? texts.seccionObservada : texts.seccionLista;
    });
  }

  // ---------- Conflict ----------
  function shown(value) {
    const text = (Array.isArray(value) ? value.join('; ') : String(value || '')).trim().replace(/\r\n/g, '\n');
    return text || $('#conflicto').dataset.vacio;
  }

  function label(name) {
    const box = field(name);
    const words = box && $('label, legend', box);
    return words ? words.firstChild.textContent.trim() : name;
  }

  function onConflict(theirs) {
    const dialog = $('#conflicto');
    const mine = read();
    const editable = theirs.estado === 'BORRADOR' || theirs.estado === 'DEVUELTA';
    $('#conflicto-texto').textContent = editable ? dialog.dataset.texto + ' ' + theirs.guardado + '.' : theirs.detail;
    $('tbody', dialog).replaceChildren(...Object.keys(mine)
      .filter((name) => shown(mine[name]) !== shown(theirs.valores[name]))
      .map((name) => {
        const row = document.createElement('tr');
        [label(name), shown(mine[name]), shown(theirs.valores[name])].forEach((text) => {
          const cell = document.createElement('td');
          cell.textContent = text;
          row.append(cell);
        });
        return row;
      }));
    const keep = $('[data-mio]', dialog);
    keep.hidden = !editable;
    keep.onclick = () => {
      dialog.close();
      draft.keepMine(theirs);
    };
    $('[data-suyo]', dialog).onclick = () => {
      draft.takeTheirs();
      location.reload();
    };
    dialog.oncancel = (event) => event.preventDefault(); // one of both must win before anything else is saved
    dialog.showModal();
  }

  // ---------- Draft ----------
  const draft = new Compromiso.Borrador({
    usuario: Compromiso.meta('usuario'),
    plantel: form.dataset.plantel,
    folio: initial.folio,
    version: initial.version,
    read: read,
    send(current, values, leaving) {
      const options = {
        keepalive: leaving,
        onExpired: () => tell('local', state.dataset.textoSesion)
      };
      if (current.folio) {
        return request('/carga/actividades/' + encodeURIComponent(current.folio),
          Object.assign(options, { method: 'PUT', json: { version: current.version, valores: values } }));
      }
      return request('/carga/actividades',
        Object.assign(options, { method: 'POST', json: { clave: current.idempotencyKey, valores: values } }));
    },
    onState: onState,
    onAnswer: onAnswer,
    onConflict: onConflict
  });

  function changed(name) {
    if (name === 'motivo_extemporanea') {
      keepReason();
      return;
    }
    draft.changed(/^fecha_|^servicio$|^modalidad$|^latitud$|^longitud$/.test(name) ? 250 : 900);
  }

  // ---------- The reason of a late one is sent with the submission; until then this browser keeps it ----------
  const reason = $('#motivo_extemporanea');
  const reasonKey = () => 'compromiso.motivo.' + Compromiso.meta('usuario') + '.' + draft.folio;

  function keepReason() {
    try {
      localStorage.setItem(reasonKey(), reason.value);
    } catch (closed) {
      // no store: the text stays on the screen
    }
    setError('motivo_extemporanea', '');
    drawMissing();
  }

  // ---------- Submit ----------
  function summary(items) {
    const box = $('#resumen-captura');
    $('h2', box).textContent = form.dataset.resumen;
    $('ul', box).replaceChildren(...items.map((i) => {
      const row = link(Object.assign({}, i, { nombre: i.texto }));
      return row;
    }));
    box.hidden = items.length === 0;
    if (items.length) {
      box.scrollIntoView({ block: 'start' });
      box.focus();
    }
  }

  function problems() {
    const items = Object.entries(localErrors).map(([campo, texto]) => ({ campo: campo, texto: texto }));
    answer.violaciones.filter((v) => !localErrors[v.campo]).forEach((v) => items.push(v));
    answer.faltan.filter((f) => !items.some((i) => i.campo === f.campo && f.campo !== 'evidencias'))
      .forEach((f) => items.push(f));
    if (answer.extemporanea && !reason.value.trim()) {
      items.push({ campo: 'motivo_extemporanea', texto: form.dataset.motivo });
      setError('motivo_extemporanea', form.dataset.motivo);
    }
    return items;
  }

  function trySubmit(event) {
    event.preventDefault();
    tried = true;
    if (!draft.folio) draft.changed(0);
    const button = $('#enviar');
    button.setAttribute('aria-busy', 'true');
    draft.flush()
      .then((saved) => {
        if (!saved || !draft.folio) {
          Compromiso.toast(draft.failures ? form.dataset.sinRed : state.textContent.trim(), 'error');
          return null;
        }
        return request('/carga/actividades/' + encodeURIComponent(draft.folio)).then((now) => {
          answer = Object.assign(now, { violaciones: answer.violaciones || [] });
          draw();
          const items = problems();
          summary(items);
          if (!items.length) confirmSubmit();
          return null;
        });
      })
      .catch((error) => onState(error.status === 0 ? 'local' : 'error', error.answer || {}))
      .finally(() => button.removeAttribute('aria-busy'));
  }

  /** How the draft stands now, what the server could not read kept in mind. */
  function refresh() {
    return request('/carga/actividades/' + encodeURIComponent(draft.folio)).then((now) => {
      answer = Object.assign(now, { violaciones: answer.violaciones || [] });
      draw();
    }, () => {});
  }

  function confirmSubmit() {
    const dialog = $('#confirmar-envio');
    $('[data-folio]', dialog).textContent = draft.folio;
    $('#confirmar-tarde').hidden = !answer.extemporanea;
    $('[data-cerrar]', dialog).onclick = () => dialog.close();
    const yes = $('[data-confirmar]', dialog);
    yes.onclick = () => {
      yes.setAttribute('aria-busy', 'true');
      yes.disabled = true;
      submit().finally(() => {
        yes.removeAttribute('aria-busy');
        yes.disabled = false;
      });
    };
    dialog.showModal();
  }

  function submit() {
    return request('/carga/actividades/' + encodeURIComponent(draft.folio) + '/envio', {
      method: 'POST', json: { version: draft.version, motivo: reason.value }
    }).then((done) => {
      try {
        localStorage.removeItem(reasonKey());
      } catch (closed) {
        // nothing was kept
      }
      location.assign((document.body.dataset.base || '') + '/actividad/acuse?folio=' + encodeURIComponent(done.folio));
    }, (error) => {
      $('#confirmar-envio').close();
      const given = error.answer || {};
      if (error.status === 0) {
        Compromiso.toast(form.dataset.sinRed, 'error');
      } else if (error.status === 409 && given.version !== undefined && given.version !== draft.version) {
        draft.stopped = true;
        onConflict(given);
      } else {
        const items = (given.errores || []).length ? given.errores : [{ campo: '', texto: given.detail || '' }];
        items.forEach((i) => setError(i.campo, i.texto));
        summary(items);
      }
    });
  }

  // ---------- Wiring ----------
  $$('[data-lista]', form).forEach((box) => {
    lists[box.dataset.lista] = rows(box);
  });

  form.addEventListener('input', (event) => {
    if (event.target.closest('#evidencias')) return;
    const name = event.target.name || (event.target.closest('[data-lista]') || {}).id;
    if (!name) return;
    if (localErrors[name]) checkLocally(event.target);
    changed(name);
  });
  form.addEventListener('change', (event) => {
    if (event.target.name && !event.target.closest('#evidencias')) checkLocally(event.target);
  });
  form.addEventListener('focusout', () => {
    if (draft.isDirty() && !draft.stopped && !draft.sending && !draft.failures) draft.schedule(150);
  });
  form.addEventListener('click', (event) => {
    const step = event.target.closest('[data-paso]');
    if (!step) return;
    const input = $('input', step.parentElement);
    const value = /^\d+$/.test(plainCount(input.value)) ? Number(plainCount(input.value)) : 0;
    input.value = String(Math.max(0, value + Number(step.dataset.paso)));
    checkLocally(input);
    changed(input.name);
  });
  form.addEventListener('keydown', (event) => {
    const input = event.target;
    if (input.dataset.conteo !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      $('[data-paso="' + (event.key === 'ArrowUp' ? '1' : '-1') + '"]', input.parentElement).click();
    } else if (event.key === 'Enter' && input.tagName === 'INPUT' && input.type !== 'checkbox' && input.type !== 'radio') {
      event.preventDefault(); // Enter in a field must not submit a final act
    }
  });
  form.addEventListener('submit', trySubmit);
  $('#evidencias').addEventListener('change', () => {
    if (!draft.folio) draft.changed(0); // a file needs a draft to belong to
  });
  let received = '';
  $('#evidencias').addEventListener('evidencias', (event) => {
    const now = JSON.stringify(event.detail.recibidas);
    if (now === received) return;
    const first = !received;
    received = now;
    if (!first && draft.folio && !draft.isDirty()) refresh();
  });
  window.addEventListener('beforeunload', (event) => {
    if (draft.isDirty() && !draft.keep()) event.preventDefault();
  });

  const box = $('#mapa');
  if (box && window.L) {
    const map = Compromiso.mapa.draw(box, $('#latitud'), $('#longitud'), () => changed('latitud'));
    $('#ubicarme').addEventListener('click', () => map.locate(() => Compromiso.toast(form.dataset.sinUbicacion, 'error')));
  }

  // ---------- First sight ----------
  missingPanel.querySelector('details').open = window.matchMedia('(min-width: 1024px)').matches;
  draw();
  tell('guardado', answer.folio ? answer.guardado + '.' : state.dataset.textoNuevo);
  const kept = draft.kept();
  if (kept && kept.values) {
    write(kept.values);
    draft.restore(kept);
    Compromiso.toast(state.dataset.textoRestaurado);
  }
  if (draft.folio) {
    try {
      reason.value = localStorage.getItem(reasonKey()) || reason.value;
      drawMissing();
    } catch (closed) {
      // nothing kept
    }
  }
})();
