/*
 * Evidence tiles of the capture form and the record (tag t:evidencias). A chosen file is first kept on this device (IndexedDB), then
 * sent in the order chosen, one at a time, then received: three states that are told apart, the last with the server's hash, compared
 * with the one computed here. Whatever was not received is sent again when the page opens or the network returns; the server
 * receives the same content once. Files chosen before the activity has a folio wait for the attribute data-folio.
 * Tells the page with the event "evidencias" (detail: recibidas by kind, pendientes).
 */
(function () {
  'use strict';

  const C = window.Compromiso;
  const KINDS = { 'image/jpeg': 'imagen', 'image/png': 'imagen', 'image/webp': 'imagen', 'video/mp4': 'video', 'application/pdf': 'pdf' };
  const ICONS = { local: 'pi-desktop', enviando: 'pi-cloud-upload', recibido: 'pi-check-circle', rechazado: 'pi-times-circle' };

  // ---------- This device ----------
  const memory = new Map();
  const shelf = {
    open() {
      if (!this.ready) {
        this.ready = new Promise((resolve, reject) => {
          const opening = window.indexedDB.open('compromiso-evidencias', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('archivos', { keyPath: 'clave' });
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
      }
      return this.ready;
    },
    run(mode, work) {
      return this.open().then((db) => new Promise((resolve, reject) => {
        const change = db.transaction('archivos', mode);
        const request = work(change.objectStore('archivos'));
        change.oncomplete = () => resolve(request && request.result);
        change.onerror = change.onabort = () => reject(change.error);
      }));
    },
    /** Answers whether it will survive closing the page. */
    put(item) {
      const row = { clave: item.clave, usuario: C.meta('usuario'), folio: item.folio, tipo: item.tipo, nombre: item.nombre, blob: item.blob, creado: item.creado };
      return this.run('readwrite', (s) => s.put(row)).then(() => true, () => { memory.set(item.clave, row); return false; });
    },
    remove(clave) {
      memory.delete(clave);
      return this.run('readwrite', (s) => s.delete(clave)).catch(() => {});
    },
    of(folio) {
      return this.run('readonly', (s) => s.getAll()).catch(() => [])
        .then((rows) => rows.filter((r) => r.folio === folio && r.usuario === C.meta('usuario')).sort((a, b) => a.creado - b.creado));
    }
  };

  function newKey() {
    return Date.now().toString(36) + '-' + Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');
  }

  function hash(blob) {
    if (!window.crypto.subtle || blob.size > 64e6) return Promise.resolve(null);
    return blob.arrayBuffer().then((bytes) => crypto.subtle.digest('SHA-256', bytes))
      .then((digest) => Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join(''));
  }

  class Evidencias {
    constructor(root) {
      this.root = root;
      this.editable = root.dataset.editable === 'true';
      this.queue = [];
      this.busy = false;
      this.received = new Map();
      root.addEventListener('click', (e) => this.onClick(e));
      if (this.editable) this.listen();
      new MutationObserver(() => this.adopt()).observe(root, { attributes: true, attributeFilter: ['data-folio'] });
      this.load();
    }

    get folio() { return this.root.dataset.folio || ''; }

    text(name) { return this.root.dataset['texto' + name.charAt(0).toUpperCase() + name.slice(1)] || ''; }

    listen() {
      this.root.addEventListener('change', (e) => {
        if (e.target.type !== 'file') return;
        this.add(e.target.closest('.evid-grupo'), Array.from(e.target.files));
        e.target.value = '';
      });
      C.$$('.evid-grupo', this.root).forEach((group) => {
        group.addEventListener('dragover', (e) => { e.preventDefault(); group.classList.add('evid-sobre'); });
        group.addEventListener('dragleave', (e) => { if (!group.contains(e.relatedTarget)) group.classList.remove('evid-sobre'); });
        group.addEventListener('drop', (e) => {
          e.preventDefault();
          group.classList.remove('evid-sobre');
          this.take(group, Array.from(e.dataTransfer.files));
        });
      });
      document.addEventListener('paste', (e) => {
        const files = Array.from((e.clipboardData || {}).files || []);
        if (!files.length || /^(INPUT|TEXTAREA)$/.test(e.target.tagName) && e.target.type !== 'file') return;
        e.preventDefault();
        this.take(C.$('.evid-grupo:focus-within', this.root) || C.$('.evid-grupo', this.root), files);
      });
      window.addEventListener('online', () => this.next());
      window.addEventListener('beforeunload', (e) => { if (memory.size) e.preventDefault(); });
    }

    load() {
      const folio = this.folio;
      const listed = folio ? C.request('/carga/evidencias?folio=' + encodeURIComponent(folio)) : Promise.resolve({ items: [] });
      listed.catch(() => ({ items: [] })).then((answer) => {
        answer.items.forEach((e) => this.showReceived(e));
        this.tell();
        return this.editable ? shelf.of(folio) : [];
      }).then((rows) => {
        rows.forEach((row) => this.enqueue(row));
        this.next();
      });
    }

    /** The draft got its folio: what waited for it is sent. */
    adopt() {
      if (!this.folio) return;
      this.queue.filter((i) => !i.folio).forEach((item) => {
        item.folio = this.folio;
        shelf.put(item);
      });
      this.next();
    }

    /** Takes files that came without a file field; tells the form as such a field would. */
    take(group, files) {
      this.add(group, files);
      this.root.dispatchEvent(new Event('change', { bubbles: true }));
    }

    add(group, files) {
      const kinds = group.dataset.tipos.split(' ');
      files.reduce((before, file) => before.then(() => {
        const kind = KINDS[file.type];
        const tipo = kind === 'video' && kinds.includes('VIDEO') ? 'VIDEO' : kinds[0];
        const item = { clave: newKey(), folio: this.folio, tipo: tipo, nombre: file.name || 'imagen.' + (file.type.split('/')[1] || 'jpg'), blob: file, creado: Date.now() };
        const refusal = this.refusal(file, kind);
        this.enqueue(item, refusal);
        if (refusal) return null;
        return shelf.put(item).then((kept) => {
          if (!kept) this.state(item, 'local', this.text('sinMemoria'));
        });
      }), Promise.resolve()).then(() => this.next());
    }

    /** What is plain to see before sending; the server looks at the content itself. */
    refusal(file, kind) {
      const limit = Number(this.root.dataset[{ imagen: 'maxImagen', video: 'maxVideo', pdf: 'maxPdf' }[kind] || 'maxVideo']);
      return file.size > limit ? this.text('grande').replace('{0}', Math.floor(limit / 1e6)) : null;
    }

    group(tipo) {
      return C.$$('.evid-grupo', this.root).find((g) => g.dataset.tipos.split(' ').includes(tipo));
    }

    tile(tipo, nombre) {
      const tile = C.$('.evid-plantilla', this.root).content.firstElementChild.cloneNode(true);
      C.$('.evid-nombre', tile).textContent = nombre;
      C.$('.evid-lista', this.group(tipo)).append(tile);
      return tile;
    }

    enqueue(item, refusal) {
      item.tile = this.tile(item.tipo, item.nombre);
      item.tile.item = item;
      const kind = KINDS[item.blob.type] || 'pdf';
      const view = C.$('.evid-vista', item.tile);
      const url = URL.createObjectURL(item.blob);
      this.preview(view, kind, kind === 'imagen' ? url : null, url, item.nombre);
      this.state(item, refusal ? 'rechazado' : 'local', null, refusal);
      if (!refusal) this.queue.push(item);
      this.tell();
    }

    preview(view, kind, thumbnail, url, nombre) {
      view.dataset.visorItem = kind;
      view.dataset.nombre = nombre;
      view.href = url;
      view.setAttribute('aria-label', nombre);
      if (thumbnail) {
        const image = document.createElement('img');
        image.alt = '';
        image.loading = 'lazy';
        image.addEventListener('error', () => this.icon(view, 'file'), { once: true });
        image.src = thumbnail;
        view.replaceChildren(image);
      } else {
        this.icon(view, kind === 'video' ? 'video' : 'file-pdf');
      }
    }

    icon(view, name) {
      view.replaceChildren(C.$('.evid-icono', C.$('.evid-plantilla', this.root).content).cloneNode(true));
      C.$('.evid-icono', view).classList.add('pi-' + name);
    }

    /** local, enviando, recibido or rechazado, with its words. */
    state(item, name, words, error) {
      const tile = item.tile;
      tile.dataset.estado = name;
      C.$('.evid-estado .pi', tile).className = 'pi ' + ICONS[name];
      C.$('.evid-texto', tile).textContent = words || this.text(name);
      C.$('.evid-error', tile).textContent = error || '';
      C.$('.evid-avance', tile).hidden = name !== 'enviando';
      C.$('[data-hacer=reintentar]', tile).hidden = name !== 'local' || !item.failed;
      C.$('[data-hacer=retirar]', tile).hidden = !this.editable || name === 'enviando';
    }

    next() {
      clearTimeout(this.timer);
      const item = this.busy ? null : this.queue.find((i) => i.folio);
      if (!item || navigator.onLine === false) return;
      this.busy = true;
      this.state(item, 'enviando', this.text('enviando').replace('{0}', 0));
      hash(item.blob).then((sha256) => this.send(item).then((answer) => this.onReceived(item, answer, sha256)))
        .catch((failure) => this.onFailure(item, failure))
        .finally(() => { this.busy = false; })
        .then((wait) => { this.timer = setTimeout(() => this.next(), item.failed ? Math.min(60000, 4000 * item.failed) : 0); });
    }

    send(item) {
      return new Promise((resolve, reject) => {
        const xhr = new XMLHttpRequest();
        xhr.open('POST', (document.body.dataset.base || '') + '/carga/evidencias?folio=' + encodeURIComponent(item.folio) + '&tipo=' + item.tipo);
        xhr.setRequestHeader('X-CSRF-Token', C.meta('csrf'));
        xhr.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
        xhr.setRequestHeader('X-Archivo-Nombre', encodeURIComponent(item.nombre));
        xhr.setRequestHeader('Content-Type', 'application/octet-stream');
        xhr.upload.onprogress = (e) => {
          const percent = Math.floor(e.loaded / e.total * 100);
          C.$('.evid-avance', item.tile).value = percent;
          this.state(item, 'enviando', percent < 100 ? this.text('enviando').replace('{0}', percent) : this.text('revisando'));
        };
        xhr.onload = () => {
          let answer = null;
          try { answer = JSON.parse(xhr.responseText); } catch (notJson) { answer = null; }
          if (xhr.status === 201 && answer) resolve(answer);
          else reject(Object.assign(new Error(String(xhr.status)), { status: xhr.status, answer: answer }));
        };
        xhr.onerror = xhr.onabort = xhr.ontimeout = () => reject(Object.assign(new Error('network'), { status: 0 }));
        xhr.send(item.blob);
        item.xhr = xhr;
      });
    }

    onReceived(item, answer, sha256) {
      if (sha256 && sha256 !== answer.sha256) throw Object.assign(new Error('hash'), { status: -1 });
      item.failed = 0;
      this.forget(item);
      item.tile.remove();
      if (!this.received.has(answer.id)) this.showReceived(answer);
      this.tell();
    }

    onFailure(item, failure) {
      if (failure.status === 401) return C.askLogin().then(() => { item.failed = 0; this.state(item, 'local'); });
      item.failed = (item.failed || 0) + 1;
      const words = failure.answer && failure.answer.detail;
      if (failure.status >= 400 && failure.status < 500) {
        item.failed = 0;
        this.forget(item);
        this.state(item, 'rechazado', null, words || this.text('rechazado'));
      } else {
        this.state(item, 'local', this.text('espera'), words || this.text(failure.status === -1 ? 'alterado' : 'sinRed'));
      }
      this.tell();
      return null;
    }

    forget(item) {
      this.queue = this.queue.filter((i) => i !== item);
      shelf.remove(item.clave);
    }

    showReceived(e) {
      this.received.set(e.id, e);
      const item = { id: e.id, tipo: e.tipo, nombre: e.nombre, tile: this.tile(e.tipo, e.nombre) };
      item.tile.item = item;
      const url = (document.body.dataset.base || '') + '/archivo/evidencias/' + e.folio + '/' + e.id;
      this.preview(C.$('.evid-vista', item.tile), KINDS[e.mimePublica], e.miniatura ? url + '?v=miniatura' : null, url, e.nombre);
      this.state(item, 'recibido');
      const mark = C.$('.evid-huella', item.tile);
      mark.hidden = false;
      mark.textContent = e.sha256.slice(0, 12) + '…';
      mark.title = 'SHA-256 ' + e.sha256;
      mark.dataset.copiar = e.sha256;
    }

    onClick(event) {
      const button = event.target.closest('[data-hacer]');
      const tile = button && button.closest('.evid');
      if (!tile) return;
      if (button.dataset.hacer === 'reintentar') this.next();
      else if (tile.item.id) this.withdraw(tile.item);
      else {
        this.forget(tile.item);
        tile.remove();
        this.tell();
      }
    }

    withdraw(item) {
      const dialog = C.$('.evid-confirmar', this.root);
      C.$('h2', dialog).textContent = this.text('retirar').replace('{0}', item.nombre);
      dialog.onclick = (event) => {
        const answer = event.target.closest('[data-respuesta]');
        if (!answer) return;
        dialog.close();
        if (answer.dataset.respuesta !== 'si') return;
        C.request('/carga/evidencias?folio=' + encodeURIComponent(this.folio) + '&id=' + item.id, { method: 'DELETE' }).then(() => {
          this.received.delete(item.id);
          item.tile.remove();
          this.tell();
        }, (failure) => this.state(item, 'recibido', null, failure.answer ? failure.answer.detail : this.text('sinRed')));
      };
      dialog.showModal();
    }

    tell() {
      const kinds = {};
      this.received.forEach((e) => { kinds[e.tipo] = (kinds[e.tipo] || 0) + 1; });
      C.$$('.evid-grupo', this.root).forEach((g) => { C.$('.evid-nada', g).hidden = C.$$('.evid', g).length > 0; });
      this.root.dispatchEvent(new CustomEvent('evidencias', { bubbles: true, detail: { recibidas: kinds, pendientes: this.queue.length } }));
    }
  }

  document.addEventListener('DOMContentLoaded', () => C.$$('.evidencias').forEach((root) => { root.evidencias = new Evidencias(root); }));
})();
