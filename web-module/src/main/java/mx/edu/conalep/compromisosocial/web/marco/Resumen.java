package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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

    /** Errors: first what concerns the whole, then what concerns a field in the order of the page. */
    public List<Linea> getErrores() {
        List<Linea> errores = lineas(true);
        if (errores.size() > 1) {
            OrdenPagina orden =
                    new OrdenPagina(FacesContext.getCurrentInstance().getViewRoot());
            errores.sort(Comparator.comparing(Linea::destino, orden));
        }
        return errores;
    }

    /** What went well, and what it warns of. */
    public List<Linea> getAvisos() {
        return lineas(false);
    }

    /** The headline above the errors: why nothing was done, or how many data are to be corrected. */
    public String getTitulo() {
        Optional<String> rechazo = FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(m -> m.getSeverity() == FacesMessage.SEVERITY_FATAL)
                .map(FacesMessage::getDetail)
                .findFirst();
        if (rechazo.isPresent()) {
            return rechazo.get();
        }
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
