package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.seguridad.service.AccesoRechazadoException;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What becomes of a service's refusal (requirements §5): broken rules turn into messages beside the inputs whose id is the
 * rule's field, a conflict or rows held by others into one message on top, both on the page where they were made with everything typed kept. What is
 * not found or not allowed answers 404 or 403. The rest goes on to the error page, which tells a reference number.
 */
public class ReglasExceptionHandler extends ExceptionHandlerWrapper {

    /** A record that was kept by somebody else, or in another window, since it was read; of those whose text does not begin so. */
    private static final Set<String> CAMBIOS = Set.of(CambioAjeno.CODIGO, CambioAjeno.CODIGO_SUMA);

    /** Makes the handler; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ReglasExceptionHandler(getWrapped().getExceptionHandler());
        }
    }

    ReglasExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queued =
                getWrapped().getUnhandledExceptionQueuedEvents().iterator();
        FacesContext context = FacesContext.getCurrentInstance();
        if (queued.hasNext() && VistaVigente.leave(context)) {
            forget(queued);
        }
        while (queued.hasNext()) {
            if (context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                    && answer(context, queued.next().getContext().getException())) {
                queued.remove();
            } else {
                break;
            }
        }
        getWrapped().handle();
    }

    /** What fails on a page that lost what it had read fails for that alone. */
    private static void forget(Iterator<ExceptionQueuedEvent> queued) {
        while (queued.hasNext()) {
            queued.next();
            queued.remove();
        }
    }

    private static boolean answer(FacesContext context, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolationException rules) {
                rules.violations().forEach(v -> tell(context, v));
                context.validationFailed();
                return true;
            }
            if (cause instanceof AccesoRechazadoException refused) {
                context.addMessage(null, error(refused.text(), refused.text()));
                context.validationFailed();
                return true;
            }
            if (cause instanceof ConflictException
                    || cause instanceof OcupadoException
                    || cause instanceof AlmacenLlenoException) {
                context.addMessage(null, refusal(((CodedException) cause).text(), isChange(cause)));
                context.validationFailed();
                return true;
            }
            if (OcupadoException.isPassing(cause)) {
                context.addMessage(null, refusal(Messages.text("shared.ocupado"), false));
                context.validationFailed();
                return true;
            }
            if (cause instanceof NotFoundException) {
                return send(context, HttpServletResponse.SC_NOT_FOUND);
            }
            if (cause instanceof ForbiddenException) {
                return send(context, HttpServletResponse.SC_FORBIDDEN);
            }
        }
        return false;
    }

    private static void tell(FacesContext context, RuleViolation violation) {
        String field = violation.field();
        if (field == null || !tellBeside(context, RutaCampo.clientId(field), violation)) {
            context.addMessage(null, error(violation.text(), violation.text()));
        }
    }

    /** A field of a row is reached only while its row is at hand: {@code partes[0].rfc}. */
    private static boolean tellBeside(FacesContext context, String id, RuleViolation violation) {
        if (id.indexOf(':') < 0) {
            UIComponent input = find(context.getViewRoot(), id);
            if (input != null) {
                mark(context, input, violation);
            }
            return input != null;
        }
        return context.getViewRoot().invokeOnComponent(context, id, (c, input) -> mark(c, input, violation));
    }

    private static void mark(FacesContext context, UIComponent input, RuleViolation violation) {
        if (input instanceof UIInput field) {
            field.setValid(false);
            keepTyped(context, field);
        }
        String text = PalabrasPantalla.text(violation);
        String id = input.getClientId(context);
        context.addMessage(id, error(NombreCampo.before(input, id, text), text));
    }

    /**
     * An invalid input without a submitted value is written empty; by now the value has gone on to the model. Letters that are never kept
     * do not come back, as not all of them could be written into a page.
     */
    private static void keepTyped(FacesContext context, UIInput field) {
        String typed = context.getExternalContext().getRequestParameterMap().get(field.getClientId(context));
        if (typed != null && !(field instanceof UISelectMany)) {
            field.setSubmittedValue(TextoLibre.kept(typed));
        }
    }

    private static UIComponent find(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The summary on top tells of which field it speaks, the message beside the field need not. */
    private static FacesMessage error(String summary, String beside) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, beside);
    }

    /** What no datum of the form can mend; its detail is the headline of the summary. */
    private static FacesMessage refusal(String text, boolean cambio) {
        String titulo = Messages.text(cambio ? "web.resumen.cambio" : "web.resumen.rechazo");
        return new FacesMessage(FacesMessage.SEVERITY_FATAL, text, titulo);
    }

    private static boolean isChange(Throwable cause) {
        return cause instanceof ConflictException conflict && CAMBIOS.contains(conflict.code());
    }

    private static boolean send(FacesContext context, int status) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
