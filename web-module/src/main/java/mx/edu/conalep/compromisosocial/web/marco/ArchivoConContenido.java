package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.Part;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Refuses a chosen file without a byte, so that no form takes it for none chosen. Every input of a file carries it:
 * {@code archivoConContenido}.
 */
public class ArchivoConContenido implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent input, Object value) {
        if (value instanceof Part file && isEmpty(file)) {
            String text = Messages.text("web.archivo.vacio", file.getSubmittedFileName());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    private static boolean isEmpty(Part file) {
        String name = file.getSubmittedFileName();
        return name != null && !name.isBlank() && file.getSize() == 0;
    }
}
