/*
 * What the forms of a page held when their record was read, by which what a person changed is told from what he left alone.
 * A page names the version of its record in `data-version`, "nueva" before there is one.
 */
(function () {
  'use strict';

  const { $, $$ } = Compromiso;
  const ROW = /^(.+?):(\d+):/;
  const NEW = 'nueva';
  const TICKED = /^(checkbox|radio)$/;

  /** By the ids of the forms: the version of the record, and the fields as they were read. */
  const read = {};

  function typed(form) {
    return Array.from(form.elements).filter((e) => e.name && e.matches('input, select, textarea')
      && !/^(hidden|password|file|submit|button)$/.test(e.type) && !e.readOnly && !e.disabled);
  }

  /** How the page calls an input: its label, after the row that it is in. */
  function nameOf(input) {
    const row = input.closest('fieldset');
    return [row && $('legend', row), input.labels && input.labels[0]]
      .filter(Boolean).map((e) => e.textContent.trim().replace(/\s+/g, ' ')).join(', ');
  }

  /** An input as it is kept: its name, its value or whether that is ticked, and what the page calls it. */
  function fieldOf(input) {
    return [input.name, TICKED.test(input.type) ? [input.value, input.checked] : input.value, nameOf(input)];
  }

  /** What an input held when the page came, whatever the browser or a person put there since. */
  function held(input) {
    if (TICKED.test(input.type)) return String(input.defaultChecked);
    if (!input.matches('select')) return input.defaultValue;
    const option = Array.from(input.options).find((o) => o.defaultSelected) || input.options[0];
    return option ? option.value : '';
  }

  const key = ([name, value]) => Array.isArray(value) ? name + '=' + value[0] : name;
  const plain = ([, value]) => Array.isArray(value) ? String(value[1]) : value;
  const empty = ([, value]) => Array.isArray(value) ? 'false' : '';

  function begin() {
    $$('form').forEach((form) => {
      const version = $('[data-version]', form);
      if (!version) return;
      const fields = {};
      typed(form).forEach((e) => { fields[key(fieldOf(e))] = held(e); });
      read[form.id] = { version: version.dataset.version, campos: fields };
    });
  }

  /** The answer to a form that did not keep the record anew still stands on what was read before it. */
  function goOn(kept) {
    const now = read[kept.formulario];
    if (now && kept.leido && kept.leido.version === now.version) read[kept.formulario] = kept.leido;
  }

  /** Whether the page holds another version of the record than the one that was read when something was typed. */
  function isOther(kept) {
    const now = read[kept.formulario];
    return Boolean(now && kept.leido && now.version !== NEW && kept.leido.version !== now.version);
  }

  /**
   * What was changed over the version before: what can be put over the one of the page, what was in rows, which may be others now
   * where a person adds them and takes them out,
   * and the fields of the page that were changed both here and there, each with what the page holds.
   */
  function beside(kept, isInRow) {
    const before = kept.leido.campos;
    const now = read[kept.formulario].campos;
    const all = kept.valores.filter((field) => {
      const old = key(field) in before ? before[key(field)] : empty(field);
      return plain(field) !== old;
    });
    const changed = all.filter(([name]) => !isInRow(name));
    const both = changed.filter((field) => !Array.isArray(field[1]) && key(field) in now
        && now[key(field)] !== (before[key(field)] || '') && now[key(field)] !== plain(field))
      .map(([name, value, label]) => [name, now[name], label]);
    return { changed: changed, rows: all.filter(([name]) => isInRow(name)), both: both };
  }

  Compromiso.leido = {
    ROW: ROW, typed: typed, nameOf: nameOf, fieldOf: fieldOf, begin: begin, goOn: goOn, isOther: isOther, beside: beside,
    of: (form) => read[form.id]
  };
})();
