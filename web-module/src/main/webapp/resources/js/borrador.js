/*
 * A draft that is never lost: every change goes at once to this browser's store, soon after to the server, and leaves the
 * store only when the server has acknowledged that very change. Knows nothing of the page; the page gives it
 *   read()                 the values now, name -> text or array
 *   send(draft, values)    a promise of the server's answer {folio, version, ...}; rejects with `status`
 *   onState(state, info)   guardado | guardando | local | conflicto | error
 *   onAnswer(answer)       what the server said
 *   onConflict(answer)     somebody else saved; ends with keepMine() or takeTheirs()
 */
Compromiso.Borrador = (function () {
  'use strict';

  const PREFIX = 'compromiso.borrador.';
  const FIRST_RETRY = 2000;
  const LAST_RETRY = 60000;
  const KEPT_DAYS = 60;

  /** This tab, across its reloads. */
  const TAB = (() => {
    try {
      const tab = sessionStorage.getItem(PREFIX + 'pestana') || newKey();
      sessionStorage.setItem(PREFIX + 'pestana', tab);
      return tab;
    } catch (closed) {
      return 'unica';
    }
  })();

  /** What nobody came back for is not kept for ever on a shared machine. */
  function dropOld() {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => {
        if (Date.now() - JSON.parse(localStorage.getItem(key)).at > KEPT_DAYS * 864e5) localStorage.removeItem(key);
      });
    } catch (closed) {
      // a browser without a store keeps nothing
    }
  }

  function newKey() {
    return window.crypto && crypto.randomUUID ? crypto.randomUUID()
      : Date.now().toString(36) + '-' + Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  }

  class Borrador {
    constructor(options) {
      this.options = options;
      this.usuario = options.usuario;
      this.folio = options.folio || null;
      this.version = options.version;
      this.idempotencyKey = newKey();
      this.creation = null;
      this.changes = 0;
      this.acknowledged = 0;
      this.sending = null;
      this.timer = null;
      this.failures = 0;
      this.stopped = false;
      dropOld();
      window.addEventListener('online', () => this.flush());
      window.addEventListener('offline', () => {
        if (this.isDirty()) this.options.onState('local', {});
      });
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden' && this.isDirty() && !this.sending) this.flush(true);
      });
    }

    /** Every copy of this draft begins so; each tab has its own. */
    storePrefix() {
      return PREFIX + this.usuario + '.' + (this.folio || 'nuevo.' + this.options.plantel) + '.';
    }

    storeKey() {
      return this.storePrefix() + TAB;
    }

    isDirty() {
      return this.changes > this.acknowledged;
    }

    /** The newest copy that this browser kept and the server never acknowledged, or null; older ones are dropped. */
    kept() {
      try {
        const copies = Object.keys(localStorage).filter((key) => key.startsWith(this.storePrefix()))
          .map((key) => ({ key: key, copy: JSON.parse(localStorage.getItem(key)) }))
          .sort((a, b) => b.copy.at - a.copy.at);
        copies.forEach((found) => localStorage.removeItem(found.key));
        return copies.length ? copies[0].copy : null;
      } catch (unreadable) {
        return null;
      }
    }

    /** Goes on with what was kept: the same base version, the same key for a draft that was never created. */
    restore(kept) {
      if (kept.version !== undefined && kept.version !== null) this.version = kept.version;
      if (kept.idempotencyKey) this.idempotencyKey = kept.idempotencyKey;
      if (kept.creation) this.creation = kept.creation;
      this.changed(0);
    }

    keep() {
      try {
        localStorage.setItem(this.storeKey(), JSON.stringify({
          values: this.options.read(), version: this.version, at: Date.now(),
          idempotencyKey: this.idempotencyKey, creation: this.creation
        }));
        return true;
      } catch (full) {
        return false;
      }
    }

    forget() {
      try {
        localStorage.removeItem(this.storeKey());
      } catch (closed) {
        // a browser without a store keeps nothing to forget
      }
    }

    /** Something was typed. */
    changed(delay) {
      this.changes += 1;
      this.keep();
      if (this.stopped) return;
      this.tellPending();
      this.schedule(delay === undefined ? 900 : delay);
    }

    /** Until a broken connection has proved itself again, what is typed is said to be kept here. */
    tellPending() {
      this.options.onState(this.failures || navigator.onLine === false ? 'local' : 'guardando', {});
    }

    schedule(delay) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.flush(), delay);
    }

    /** Sends what is not acknowledged yet; answers true when the server has everything. */
    flush(leaving) {
      clearTimeout(this.timer);
      if (this.stopped) return Promise.resolve(false);
      if (this.sending) return this.sending.then(() => (this.isDirty() && !this.failures ? this.flush() : !this.isDirty()));
      if (!this.isDirty()) return Promise.resolve(true);
      let sent = this.changes;
      let values = this.options.read();
      if (!this.folio) {
        // a creation whose answer was lost is repeated word by word: the same key, the same data, one record
        if (this.creation) sent = this.acknowledged;
        this.creation = this.creation || values;
        values = this.creation;
        this.keep();
      }
      this.tellPending();
      this.sending = this.options.send(this, values, leaving === true)
        .then((answer) => this.succeeded(sent, answer), (error) => this.failed(error))
        .finally(() => {
          this.sending = null;
        });
      return this.sending.then(() => !this.isDirty());
    }

    succeeded(sent, answer) {
      this.forget();
      this.failures = 0;
      this.acknowledged = sent;
      this.folio = answer.folio;
      this.version = answer.version;
      this.creation = null;
      this.options.onAnswer(answer);
      // what the server could not keep stays in this browser
      if (this.isDirty() || (answer.violaciones || []).length) this.keep();
      if (this.isDirty()) {
        this.schedule(400);
      } else {
        this.options.onState('guardado', answer);
      }
    }

    failed(error) {
      this.failures += 1;
      if (error.status === 409 && error.answer && error.answer.valores) {
        this.stopped = true;
        this.options.onState('conflicto', error.answer);
        this.options.onConflict(error.answer);
      } else if (error.status === 0 || error.status === 429 || error.status >= 500) {
        this.options.onState('local', { status: error.status });
        this.schedule(Math.min(LAST_RETRY, FIRST_RETRY * Math.pow(2, this.failures - 1)));
      } else {
        this.options.onState('error', error.answer || {});
      }
    }

    /** After a conflict: what is on the screen wins over what the other one saved. */
    keepMine(answer) {
      this.stopped = false;
      this.failures = 0;
      this.version = answer.version;
      this.changed(0);
    }

    /** After a conflict: what the other one saved wins. */
    takeTheirs() {
      this.stopped = true;
      this.forget();
    }
  }

  return Borrador;
})();
