/*
 * The frame's manners: menu drawer, person menu, copied folios, toasts, messages tied to their inputs, and requests that
 * survive the end of a session: the person logs in where he is and the request goes on.
 */
window.Compromiso = (function () {
  'use strict';

  const $ = (selector, root) => (root || document).querySelector(selector);
  const $$ = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const meta = (name) => ($('meta[name="' + name + '"]') || {}).content || '';

  // ---------- Toasts: what went well; what failed stays longer, a warning until it is closed ----------
  const TOASTS = { error: 'pi-times-circle', advertencia: 'pi-exclamation-triangle' };

  function toast(text, kind) {
    const region = $('#tostadas');
    if (!region || !text) return;
    const box = document.createElement('div');
    box.className = 'tostada' + (TOASTS[kind] ? ' tostada-' + kind : '');
    const icon = document.createElement('span');
    icon.className = 'pi ' + (TOASTS[kind] || 'pi-check-circle');
    icon.setAttribute('aria-hidden', 'true');
    const words = document.createElement('span');
    words.textContent = text;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'boton boton-texto boton-menor';
    close.textContent = region.dataset.cerrar;
    close.addEventListener('click', () => box.remove());
    box.append(icon, words, close);
    region.append(box);
    if (kind !== 'advertencia') setTimeout(() => box.remove(), kind === 'error' ? 20000 : 8000);
  }

  /** Messages that the server left in the page become toasts. */
  function collectToasts() {
    $$('.tostada-pendiente').forEach((pending) => {
      toast(pending.textContent, pending.dataset.tipo);
      pending.remove();
    });
  }

  // ---------- Drawer and person menu ----------
  function drawer() {
    const button = $('.menu-boton');
    const panel = $('#lateral');
    if (!button || !panel) return;
    let veil = null;
    const set = (open) => {
      panel.classList.toggle('abierto', open);
      button.setAttribute('aria-expanded', String(open));
      if (open && !veil) {
        veil = document.createElement('div');
        veil.className = 'velo';
        veil.addEventListener('click', () => set(false));
        document.body.append(veil);
        const first = $('a', panel);
        if (first) first.focus();
      } else if (!open && veil) {
        veil.remove();
        veil = null;
        button.focus();
      }
    };
    button.addEventListener('click', () => set(!panel.classList.contains('abierto')));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && panel.classList.contains('abierto')) set(false);
    });
  }

  function personMenu() {
    const menu = $('details.persona');
    if (!menu) return;
    document.addEventListener('click', (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menu.open) {
        menu.open = false;
        $('summary', menu).focus();
      }
    });
  }

  // ---------- Copy ----------
  function copy(event) {
    const button = event.target.closest('[data-copiar]');
    if (!button || !navigator.clipboard) return;
    navigator.clipboard.writeText(button.dataset.copiar)
      .then(() => toast($('#tostadas').dataset.copiado + ': ' + button.dataset.copiar));
  }

  // ---------- Inputs tell their help and their error ----------
  function tieMessages() {
    $$('.campo[data-campo]:not([data-vivo])').forEach((field) => {
      const message = $('.mensaje', field);
      const input = $('input:not([type=hidden]), select, textarea', field);
      if (!input) return;
      const ids = [$('.ayuda', field), message].filter((e) => e && e.id && e.textContent.trim()).map((e) => e.id);
      if (ids.length) input.setAttribute('aria-describedby', ids.join(' '));
      if (message && message.textContent.trim()) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    });
  }

  /** Brings a field to the eye and the focus into it, opening what hides it. */
  function goTo(target) {
    for (let hidden = target.closest('details:not([open])'); hidden; hidden = target.closest('details:not([open])')) {
      hidden.open = true;
    }
    const inputs = 'input:not([type=hidden]), select, textarea, button, a[href]';
    const focusable = target.matches(inputs) ? target : $(inputs, target) || target;
    focusable.scrollIntoView({ block: 'center' });
    focusable.focus({ preventScroll: true });
  }

  function followSummary(event) {
    const link = event.target.closest('.resumen a[href^="#"], .faltan a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    goTo(target);
  }

  /** What a printed sheet says at its foot before who reads it: its title, and the folio unless the title tells it. */
  function footOfSheets() {
    const title = $('h1');
    const folio = $('.encabezado [data-copiar]');
    if (!title) return;
    const words = [title.textContent.trim(), folio ? folio.dataset.copiar : ''];
    if (words[0].includes(words[1])) words.pop();
    document.documentElement.dataset.titulo = words.join(' ').slice(0, 100) + ' · ';
  }

  /** A cell breaks words only where one is longer than a line: elsewhere a crowded table would tear short ones apart. */
  function markLongWords() {
    $$('.tabla td').forEach((cell) => cell.classList.toggle('larga', /\S{30}/.test(cell.textContent)));
  }

  // ---------- Session ----------
  const session = { until: 0, seconds: 0, waiting: null };

  function touch() {
    session.until = Date.now() + session.seconds * 1000;
  }

  function watchSession() {
    const dialog = $('#sesion-porTerminar');
    if (!dialog || !meta('usuario')) return;
    session.seconds = Number(dialog.dataset.segundos) || 1800;
    touch();
    const margin = Math.min(120, session.seconds / 4) * 1000;
    setInterval(() => {
      const left = session.until - Date.now();
      if (left <= 0) {
        if (dialog.open) dialog.close();
        askLogin();
      } else if (left <= margin && !dialog.open && !$('#sesion-terminada').open) {
        dialog.showModal();
      }
    }, 5000);
    $('[data-sesion=seguir]', dialog).addEventListener('click', () => {
      request('/sesion/estado').catch(() => {}).finally(() => dialog.close());
    });
  }

  /** Opens the dialog to log in where one is; answers when the person has done so. */
  function askLogin() {
    if (session.waiting) return session.waiting;
    const dialog = $('#sesion-terminada');
    session.waiting = new Promise((resolve) => {
      const form = $('form', dialog);
      const submit = (event) => {
        event.preventDefault();
        login(dialog, form).then((done) => {
          if (!done) return;
          form.removeEventListener('submit', submit);
          session.waiting = null;
          dialog.close();
          touch();
          resolve();
        });
      };
      form.addEventListener('submit', submit);
      dialog.addEventListener('cancel', (event) => event.preventDefault());
      dialog.showModal();
      (form.usuario.value ? form.contrasena : form.usuario).focus();
    });
    return session.waiting;
  }

  function login(dialog, form) {
    const button = $('button[type=submit]', form);
    const error = $('.error', dialog);
    button.setAttribute('aria-busy', 'true');
    error.textContent = '';
    return fetch(base() + '/sesion/ingreso', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ usuario: form.usuario.value, contrasena: form.contrasena.value })
    }).then((response) => response.json().catch(() => ({})).then((answer) => {
      if (!response.ok) {
        error.textContent = answer.detail || dialog.dataset.rechazada;
        form.contrasena.select();
        return false;
      }
      if (answer.usuario !== meta('usuario')) {
        location.reload();
        return false;
      }
      $('meta[name="csrf"]').content = answer.csrf;
      form.contrasena.value = '';
      return true;
    })).catch(() => {
      error.textContent = dialog.dataset.sinRed;
      return false;
    }).finally(() => button.removeAttribute('aria-busy'));
  }

  function base() {
    return document.body.dataset.base || '';
  }

  /**
   * A request to our server with the session's secret. Resolves with the parsed answer; rejects with an Error that carries
   * `status` (0: no network) and `answer`. When the session has ended the person logs in where he is and it is sent again.
   */
  function request(url, options) {
    const given = options || {};
    const headers = Object.assign(
      { Accept: 'application/json', 'X-CSRF-Token': meta('csrf'), 'X-Requested-With': 'XMLHttpRequest' }, given.headers);
    let body = given.body;
    if (given.json !== undefined) {
      body = JSON.stringify(given.json);
      headers['Content-Type'] = 'application/json';
    }
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), given.timeout || 30000);
    return fetch(base() + url, {
      method: given.method || 'GET', headers: headers, body: body, keepalive: given.keepalive === true,
      credentials: 'same-origin', redirect: 'manual', signal: controller.signal
    }).catch(() => {
      throw Object.assign(new Error('network'), { status: 0 });
    }).finally(() => clearTimeout(timer)).then((response) => {
      if (response.type === 'opaqueredirect' || response.status === 401) {
        if (given.onExpired) given.onExpired();
        return askLogin().then(() => request(url, given));
      }
      touch();
      return response.text().then((text) => {
        let answer = null;
        try {
          answer = text ? JSON.parse(text) : null;
        } catch (notJson) {
          answer = null;
        }
        if (!response.ok) {
          throw Object.assign(new Error(String(response.status)), { status: response.status, answer: answer });
        }
        return answer;
      });
    });
  }

  document.addEventListener('DOMContentLoaded', () => {
    drawer();
    personMenu();
    tieMessages();
    collectToasts();
    watchSession();
    footOfSheets();
    markLongWords();
    const summary = $('.resumen');
    if (summary) summary.focus();
    document.addEventListener('click', copy);
    document.addEventListener('click', followSummary);
    if (window.jQuery) {
      // a Faces or PrimeFaces request changed the page and kept the session alive
      window.jQuery(document).on('pfAjaxComplete', () => setTimeout(() => {
        touch();
        tieMessages();
        collectToasts();
        markLongWords();
      }, 0));
      // a page that asks again by itself met an ended session: the person logs in where he is, and it begins anew
      window.jQuery(document).on('pfAjaxError', (event, xhr) => {
        if (xhr && xhr.status === 401 && $('form.vigia')) askLogin().then(() => location.reload());
      });
    }
  });

  return { $: $, $$: $$, toast: toast, request: request, meta: meta, goTo: goTo, askLogin: askLogin };
})();
