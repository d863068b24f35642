package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.PreDestroyViewMapEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Looks whether a form still has what its page had read. An act that goes on to another page takes that away, while the view itself
 * can still be sent: by the second click of a double click, or from a page the browser kept. Nothing is done with such a form; who sent
 * it is taken to where its record stands now and told why. A session also puts aside what its oldest pages read when too many are open:
 * nothing was done from such a page, so it is opened anew, told as such, and gets back what was typed in it. Equal forms may run side by
 * side, so it is asked before each step that uses what was read.
 */
public class VistaVigente implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;

    /** Kept with what the page read, and lost with it. */
    private static final String LEIDO = VistaVigente.class.getName();

    /** Kept with the state of the view: that there was something read, and from which address. */
    private static final String FOLIO = LEIDO + ".folio";

    private static final String CONSULTA = LEIDO + ".consulta";

    /** By which a view is known in its session. */
    private static final String MARCA = LEIDO + ".marca";

    /** Kept in the session: the views whose act was done, and the page that comes back. */
    private static final String ATENDIDAS = LEIDO + ".atendidas";

    private static final String DEVUELTA = LEIDO + ".devuelta";

    /** Kept in the session: that a page that came back led on to another one. */
    private static final String SEGUIDA = LEIDO + ".seguida";

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
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            receive(context);
            leave(context);
        } else if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION && isReturned(context) && isRedirected(context)) {
            context.getExternalContext().getSessionMap().put(SEGUIDA, true);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /**
     * Notes on the page that is about to be written that it holds something read; one that holds nothing has nothing to lose. Of one that
     * gives it up as its act is done, notes that.
     */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        if (event instanceof PreDestroyViewMapEvent) {
            done(view);
            return;
        }
        tellReturned(FacesContext.getCurrentInstance());
        Map<String, Object> read = view.getViewMap(false);
        if (view.isTransient() || read == null || view.getAttributes().containsKey(FOLIO)) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        read.put(LEIDO, Boolean.TRUE);
        view.getAttributes()
                .put(MARCA, Long.toString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX));
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
        for (Iterator<FacesMessage> said = context.getMessages(); said.hasNext(); ) {
            said.next();
            said.remove();
        }
        try {
            if (isDone(external, view)) {
                Avisos.warnNext("web.vista.pasada");
                external.redirect(external.getRequestContextPath() + record(external, view));
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                // its script opens the page anew with what was typed
                external.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            } else {
                external.redirect(again(external, view));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    /** Whether the act of the page was done, as against a page that was put aside because of too many open ones. */
    private static boolean isDone(ExternalContext external, UIViewRoot view) {
        return external.getSessionMap().get(ATENDIDAS) instanceof VistasAtendidas done
                && done.contains((String) view.getAttributes().get(MARCA));
    }

    /** Its beans go before the rest of what it read does: who writes the same view meanwhile must see at once that it is lost. */
    private static void done(UIViewRoot view) {
        Map<String, Object> read = view.getViewMap(false);
        if (read != null) {
            read.remove(LEIDO);
        }
        String marca = (String) view.getAttributes().get(MARCA);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        if (marca == null || external.getSession(false) == null || isFailed(context)) {
            return;
        }
        Map<String, Object> session = external.getSessionMap();
        VistasAtendidas done = (VistasAtendidas) session.computeIfAbsent(ATENDIDAS, none -> new VistasAtendidas());
        done.add(marca);
        // a session that is copied elsewhere takes along what is set, not what changes in it
        session.put(ATENDIDAS, done);
    }

    /** Whether the request ends on an error page, which takes away what was read too: nothing was done. */
    private static boolean isFailed(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        return isFailed(external.getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION), status(external));
    }

    /**
     * Whether a request has failed.
     *
     * @param thrown what it is to tell on its error page, null for nothing
     * @param status of its answer so far
     */
    static boolean isFailed(Object thrown, int status) {
        return thrown != null || status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String record(ExternalContext external, UIViewRoot view) {
        Map<String, Object> kept = view.getAttributes();
        return DestinoVista.of(
                view.getViewId(), (String) kept.get(FOLIO), (String) kept.get(CONSULTA), p -> has(external, p));
    }

    /** The page itself, which is told that it comes back. */
    private static String again(ExternalContext external, UIViewRoot view) {
        String page = DestinoVista.again(
                external.getRequestContextPath(),
                view.getViewId(),
                (String) view.getAttributes().get(CONSULTA),
                Procedencia.page((HttpServletRequest) external.getRequest()));
        external.getSessionMap().put(DEVUELTA, page);
        return page;
    }

    /** Whether the page that is asked for comes back with what was typed, as it had been put aside. */
    public static boolean isReturned(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        return Boolean.TRUE.equals(external.getRequestMap().get(DEVUELTA))
                && ((ServletRequest) external.getRequest()).getDispatcherType() != DispatcherType.ERROR;
    }

    /** The next page that is asked for takes the mark away: it is the one that comes back, or nobody waits for that one any more. */
    private static void receive(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        if (context.isPostback() || external.getSession(false) == null) {
            return;
        }
        Object page = external.getSessionMap().remove(DEVUELTA);
        if (page != null && page.equals(address((HttpServletRequest) external.getRequest()))) {
            external.getRequestMap().put(DEVUELTA, true);
        }
    }

    private static String address(HttpServletRequest request) {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        Object page = forwarded ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : request.getRequestURI();
        Object query =
                forwarded ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return page + (query == null ? "" : "?" + query);
    }

    private static boolean isRedirected(FacesContext context) {
        return context.getResponseComplete()
                && status(context.getExternalContext()) / 100 == HttpServletResponse.SC_MULTIPLE_CHOICES / 100;
    }

    private static int status(ExternalContext external) {
        return ((HttpServletResponse) external.getResponse()).getStatus();
    }

    /**
     * Who waits for what was sent is told on the page that comes back, whose script is told by the name {@code devuelta} of the request;
     * or on the one to which that led, where there is nothing to send any more.
     */
    private static void tellReturned(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        if (context.isPostback() || external.getSession(false) == null) {
            return;
        }
        if (isReturned(context)) {
            if (external.getRequestMap().put("devuelta", true) != null) {
                return;
            }
            Avisos.warn("web.vista.perdida");
        } else if (external.getSessionMap().remove(SEGUIDA) != null) {
            Avisos.warn("web.vista.seguida");
        }
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
