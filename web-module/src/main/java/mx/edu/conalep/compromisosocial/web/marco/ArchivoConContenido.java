package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Refuses a chosen file without a byte beside its input, so that no form takes it for none chosen: nothing of the form is kept. It
 * looks at what was sent, because Faces gives an input of a file no value for an empty one, and asks no validator about no value.
 */
public class ArchivoConContenido implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.getResponseComplete()) {
            empty(parts(context)).forEach(file -> refuse(context, file));
        }
    }

    private static Collection<Part> parts(FacesContext context) {
        String type = context.getExternalContext().getRequestContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return List.of();
        }
        try {
            return ((HttpServletRequest) context.getExternalContext().getRequest()).getParts();
        } catch (IOException | ServletException unreadable) {
            throw new FacesException(unreadable);
        }
    }

    /** The parts that are a file with a name and without a byte; an input where none was chosen sends one without a name. */
    static List<Part> empty(Collection<Part> parts) {
        return parts.stream().filter(ArchivoConContenido::isEmpty).toList();
    }

    private static boolean isEmpty(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isBlank() && part.getSize() == 0;
    }

    private static void refuse(FacesContext context, Part file) {
        String text = Messages.text("web.archivo.vacio", file.getSubmittedFileName());
        if (!context.getViewRoot().invokeOnComponent(context, file.getName(), (c, input) -> mark(c, input, text))) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        context.validationFailed();
        context.renderResponse();
    }

    private static void mark(FacesContext context, UIComponent input, String text) {
        if (input instanceof UIInput field) {
            field.setValid(false);
        }
        String id = input.getClientId(context);
        String summary = NombreCampo.before(input, id, text);
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
    }
}
