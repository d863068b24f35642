package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The messages of this request: errors for the summary on top, each with its field; the rest for toasts. */
@Named
@RequestScoped
public class Resumen {

    /**
     * One message.
     *
     * @param destino client id of the input that it concerns, or null
     * @param texto the Spanish sentence
     * @param advertencia whether it warns of something
     */
    public record Linea(String destino, String texto, boolean advertencia) {

        public String getDestino() {
            return destino;
        }

        public String getTexto() {
            return texto;
        }

        public boolean isAdvertencia() {
            return advertencia;
        }
    }

    /** Errors, in the order in which they were made. */
    public List<Linea> getErrores() {
        return lineas(true);
    }

    /** What went well, and what it warns of. */
    public List<Linea> getAvisos() {
        return lineas(false);
    }

    /** The headline above the errors. */
    public String getTitulo() {
        return Messages.text("web.resumen.titulo", getErrores().size());
    }

    private static List<Linea> lineas(boolean errores) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Linea> lineas = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(m -> errores == m.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0)
                    .forEach(m ->
                            lineas.add(new Linea(id, m.getSummary(), m.getSeverity() == FacesMessage.SEVERITY_WARN)));
        }
        return lineas;
    }
}
