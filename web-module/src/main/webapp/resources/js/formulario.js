/*
 * The frame's manners with forms: what was typed comes back when its view or its session was gone.
 */
(function () {
  'use strict';

  const { meta, toast } = Compromiso;
  const told = document.body.dataset;

  // ---------- What was sent and did not arrive ----------
  const SENT = 'formulario-enviado';
  const address = () => location.pathname + location.search;

  /** What was typed in the steps of a form that came before the one on screen. */
  let earlier = null;

  function typed(form) {
    return Array.from(form.elements).filter((e) => e.name && e.matches('input, select, textarea')
      && !/^(hidden|password|file|submit|button)$/.test(e.type) && !e.readOnly && !e.disabled);
  }

  /** What a Faces form sends is kept in this tab until the answer shows that it arrived. */
  function keepSent(event) {
    const form = event.target;
    if (!form.elements['jakarta.faces.ViewState']) return;
    const now = typed(form).map((e) => [e.name, /^(checkbox|radio)$/.test(e.type) ? [e.value, e.checked] : e.value]);
    const before = earlier && earlier.formulario === form.id ? earlier.valores : [];
    const kept = {
      usuario: meta('usuario'),
      direccion: address(),
      formulario: form.id,
      valores: before.filter(([name]) => !now.some(([other]) => other === name)).concat(now)
    };
    try {
      sessionStorage.setItem(SENT, JSON.stringify(kept));
    } catch (full) {
      sessionStorage.removeItem(SENT);
    }
  }

  function takeSent() {
    const kept = JSON.parse(sessionStorage.getItem(SENT) || 'null');
    sessionStorage.removeItem(SENT);
    return kept && kept.usuario === meta('usuario') ? kept : null;
  }

  /**
   * The page that answers a form stands at the form's address, which tells its record. The page that was opened anew,
   * after its view was gone or the person had to log in, gets back what had been typed in it; one that the server
   * went on to after it took the form does not.
   */
  function settleSent() {
    const kept = takeSent();
    if (!kept) return;
    if (told.enviado === 'true') {
      if (kept.direccion.split('?')[0] !== location.pathname) return;
      history.replaceState(history.state, '', kept.direccion);
      earlier = kept;
      return;
    }
    const visit = performance.getEntriesByType('navigation')[0];
    const wentOn = visit && visit.redirectCount > 0 && !kept.ingreso;
    if (kept.direccion !== address() || wentOn || !kept.valores.length) return;
    giveBack(kept.valores);
    toast(told.recuperado);
  }

  function giveBack(values) {
    values.forEach(([name, value]) => document.getElementsByName(name).forEach((e) => {
      if (e.readOnly || e.disabled) return;
      if (!Array.isArray(value)) e.value = value;
      else if (e.value === value[0]) e.checked = value[1];
    }));
  }

  document.addEventListener('submit', keepSent, true);
  document.addEventListener('DOMContentLoaded', settleSent);
})();
