package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletRequest;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * Looks at a form as soon as its view is back and before anything of it is done. One that does not carry the nonce of its view, or
 * says that a view with state has none, is not from our page and counts as one whose view is gone. PrimeFaces itself would ask only when
 * it writes the answer, after the act.
 */
public class GuardiaPostback implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String VISTA = GuardiaPostback.class.getName();
    private static final String SIN_ESTADO = "stateless";

    /** The pages with a form that keeps no state, as nobody has entered: login, and the signed link of a mail. */
    private static final Set<String> SIN_ENTRAR = Set.of("/ingreso.xhtml", "/avisos/baja.xhtml");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view == null || context.getResponseComplete()) {
            return;
        }
        if (context.isPostback() && !isOurs(context, view)) {
            throw new ViewExpiredException("The form is not from its view", view.getViewId());
        }
        context.getExternalContext().getRequestMap().put(VISTA, true);
    }

    private static boolean isOurs(FacesContext context, UIViewRoot view) {
        String state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (SIN_ESTADO.equals(state) && !SIN_ENTRAR.contains(view.getViewId())) {
            return false;
        }
        try {
            return PrimeFacesContext.getCspState(context).getNonce() != null;
        } catch (CspException | IllegalArgumentException missing) {
            return false;
        }
    }

    /** Whether the view that a request names could be brought back and its form is from our page. */
    static boolean isRestored(ServletRequest request) {
        return request.getAttribute(VISTA) != null;
    }
}
