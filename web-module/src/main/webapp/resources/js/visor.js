/*
 * The evidence viewer: zoom, next and previous, for the links a[data-visor-item] of one [data-visor-grupo]. Its markup is t:visor,
 * as a dialog or fixed beside the data. Keys: arrows, + - 0, Escape. Where the group names them (data-visor-anterior,
 * data-visor-siguiente), the first and last file lead on to the record before and after.
 */
window.Visor = (function () {
  'use strict';

  const C = window.Compromiso;
  const STEP = 1.5;
  const MAX = 8;

  function open(link) {
    const group = link.closest('[data-visor-grupo]');
    const host = group.dataset.visor ? document.getElementById(group.dataset.visor) : C.$('.visor', group);
    if (!host) return;
    const links = C.$$('a[data-visor-item]', group);
    host.visor = { links: links, at: Math.max(0, links.indexOf(link)), zoom: 1, group: group.dataset };
    show(host);
    if (host.tagName === 'DIALOG' && !host.open) host.showModal();
  }

  function show(host) {
    const state = host.visor;
    const link = state.links[state.at];
    const stage = C.$('.visor-escena', host);
    state.zoom = 1;
    stage.replaceChildren(content(link));
    C.$('.visor-nombre', host).textContent = link.dataset.nombre || '';
    C.$('.visor-cuenta', host).textContent = (state.at + 1) + ' / ' + state.links.length;
    C.$('[data-visor-hacer=abrir]', host).href = link.href;
    [['anterior', -1], ['siguiente', 1]].forEach((way) => {
      C.$('[data-visor-hacer=' + way[0] + ']', host).disabled = state.links.length < 2 && !beyond(state, way[1]);
    });
    const picture = link.dataset.visorItem === 'imagen';
    C.$$('.visor-zoom', host).forEach((b) => { b.disabled = !picture; });
    state.links.forEach((l) => l.setAttribute('aria-current', String(l === link)));
  }

  function content(link) {
    const kind = link.dataset.visorItem;
    if (kind === 'video') {
      const video = document.createElement('video');
      video.controls = true;
      video.preload = 'metadata';
      video.src = link.href;
      return video;
    }
    if (kind === 'pdf') {
      const frame = document.createElement('iframe');
      frame.title = link.dataset.nombre || '';
      frame.src = link.href;
      return frame;
    }
    const image = document.createElement('img');
    image.alt = link.dataset.nombre || '';
    image.src = link.href;
    return image;
  }

  /** The address of the record before or after, when a step leaves the files of this one. */
  function beyond(state, by) {
    const inside = state.at + by >= 0 && state.at + by < state.links.length;
    return inside ? null : state.group[by < 0 ? 'visorAnterior' : 'visorSiguiente'];
  }

  function move(host, by) {
    const n = host.visor.links.length;
    const address = beyond(host.visor, by);
    if (address) {
      location.assign(address);
      return;
    }
    host.visor.at = (host.visor.at + by + n) % n;
    show(host);
  }

  function zoom(host, factor) {
    const image = C.$('.visor-escena img', host);
    if (!image) return;
    const state = host.visor;
    state.zoom = factor === 0 ? 1 : Math.min(MAX, Math.max(1, state.zoom * factor));
    const stage = image.parentElement;
    const centre = [(stage.scrollLeft + stage.clientWidth / 2) / stage.scrollWidth,
      (stage.scrollTop + stage.clientHeight / 2) / stage.scrollHeight];
    stage.classList.toggle('visor-ampliada', state.zoom > 1);
    image.style.width = state.zoom > 1 ? Math.round(stage.clientWidth * state.zoom) + 'px' : '';
    stage.scrollLeft = centre[0] * stage.scrollWidth - stage.clientWidth / 2;
    stage.scrollTop = centre[1] * stage.scrollHeight - stage.clientHeight / 2;
  }

  const actions = {
    anterior: (host) => move(host, -1),
    siguiente: (host) => move(host, 1),
    acercar: (host) => zoom(host, STEP),
    alejar: (host) => zoom(host, 1 / STEP),
    ajustar: (host) => zoom(host, 0),
    cerrar: (host) => host.close()
  };

  const keys = { ArrowLeft: 'anterior', ArrowRight: 'siguiente', '+': 'acercar', '-': 'alejar', 0: 'ajustar' };

  function onClick(event) {
    const link = event.target.closest('a[data-visor-item]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
      return;
    }
    const button = event.target.closest('[data-visor-hacer]');
    const host = button && button.closest('.visor');
    if (host && host.visor && actions[button.dataset.visorHacer]) {
      actions[button.dataset.visorHacer](host);
    } else if (event.target.tagName === 'DIALOG' && event.target.classList.contains('visor')) {
      event.target.close();
    } else if (event.target.closest('.visor-escena img')) {
      const own = event.target.closest('.visor');
      zoom(own, own.visor.zoom > 1 ? 0 : STEP * STEP);
    }
  }

  function onKey(event) {
    const host = event.target.closest('.visor') || C.$('dialog.visor[open]');
    const action = keys[event.key];
    if (!host || !host.visor || !action || event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === 'VIDEO') return;
    event.preventDefault();
    actions[action](host);
  }

  function onClose(event) {
    if (event.target.classList && event.target.classList.contains('visor')) {
      C.$('.visor-escena', event.target).replaceChildren();
      const state = event.target.visor;
      if (state && state.links[state.at].isConnected) state.links[state.at].focus();
    }
  }

  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('close', onClose, true);
  return { open: open };
})();
