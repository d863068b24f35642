package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Looks whether a form still has what its page had read. An act that goes on to another page takes that away, while the view itself
 * can still be sent: by the second click of a double click, or from a page the browser kept. Nothing is done with such a form; who sent
 * it is taken to where its record stands now and told why. Equal forms may run side by side, so it is asked before each step that uses
 * what was read.
 */
public class VistaVigente implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;

    /** Kept with what the page read, and lost with it. */
    private static final String LEIDO = VistaVigente.class.getName();

    /** Kept with the state of the view: that there was something read, and from which address. */
    private static final String FOLIO = LEIDO + ".folio";

    private static final String CONSULTA = LEIDO + ".consulta";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        PhaseId phase = event.getPhaseId();
        if (phase == PhaseId.INVOKE_APPLICATION || phase == PhaseId.RENDER_RESPONSE) {
            leave(event.getFacesContext());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            leave(event.getFacesContext());
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Notes on the page that is about to be written that it holds something read; one that holds nothing has nothing to lose. */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        Map<String, Object> read = view.getViewMap(false);
        if (view.isTransient() || read == null || view.getAttributes().containsKey(FOLIO)) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        read.put(LEIDO, Boolean.TRUE);
        view.getAttributes().put(FOLIO, text(external.getRequestParameterMap().get("folio")));
        view.getAttributes().put(CONSULTA, text(((HttpServletRequest) external.getRequest()).getQueryString()));
    }

    private static String text(String said) {
        return said == null ? "" : said;
    }

    /**
     * Leaves a page that has lost what it read.
     *
     * @return whether it was left, so that nothing more may be done with it
     */
    static boolean leave(FacesContext context) {
        UIViewRoot view = context.getViewRoot();
        if (view == null || context.getResponseComplete() || !context.isPostback() || !isLost(view)) {
            return false;
        }
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted() || !GuardiaPostback.isRestored((ServletRequest) external.getRequest())) {
            return false;
        }
        Map<String, Object> kept = view.getAttributes();
        for (Iterator<FacesMessage> said = context.getMessages(); said.hasNext(); ) {
            said.next();
            said.remove();
        }
        Avisos.warnNext("web.vista.pasada");
        try {
            external.redirect(external.getRequestContextPath()
                    + DestinoVista.of(
                            view.getViewId(),
                            (String) kept.get(FOLIO),
                            (String) kept.get(CONSULTA),
                            p -> has(external, p)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    private static boolean isLost(UIViewRoot view) {
        if (!view.getAttributes().containsKey(FOLIO)) {
            return false;
        }
        Map<String, Object> read = view.getViewMap(false);
        return read == null || !read.containsKey(LEIDO);
    }

    private static boolean has(ExternalContext external, String page) {
        return external.getResourcePaths(page.substring(0, page.lastIndexOf('/') + 1))
                .contains(page);
    }
}
