package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Chip;

/**
 * {@code <t:filas filas="#{…}" varios="#{…}" tarde="#{…}"/>}: the rows of the list of activities. Written here, because a page of
 * them in a template is a thousand expressions, half of the time of the whole answer. The writer escapes what it is given.
 */
@FacesComponent(FilasLista.TYPE)
public class FilasLista extends UIComponentBase {

    /** Its name in the tag library. */
    public static final String TYPE = "compromiso.FilasLista";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String ficha = context.getExternalContext().getRequestContextPath() + "/actividad/ficha?folio=";
        boolean varios = Boolean.TRUE.equals(getAttributes().get("varios"));
        Chip tarde = (Chip) getAttributes().get("tarde");
        for (Object fila : (List<?>) getAttributes().get("filas")) {
            row(out, (FilaLista) fila, ficha, varios, tarde);
        }
    }

    private void row(ResponseWriter out, FilaLista a, String ficha, boolean varios, Chip tarde) throws IOException {
        out.startElement("tr", this);
        startCell(out, null, "actividad.lista.folio");
        out.startElement("a", this);
        out.writeAttribute("class", "folio", null);
        out.writeAttribute("href", ficha + a.folio(), null);
        out.writeText(a.folio(), null);
        out.endElement("a");
        out.endElement("td");
        cell(out, "sin-partir", "actividad.lista.fecha", a.fecha());
        cell(out, null, "actividad.campo.servicio", a.servicio());
        cell(out, "columna-menor", "actividad.campo.sede", a.sede());
        if (varios) {
            cell(out, null, "actividad.campo.plantel", a.plantel());
        }
        cell(out, "numero", "actividad.lista.beneficiarios", a.directos());
        estado(out, a, tarde);
        plazo(out, a.plazo());
        out.endElement("tr");
    }

    private void estado(ResponseWriter out, FilaLista a, Chip tarde) throws IOException {
        startCell(out, null, "actividad.lista.estado");
        out.startElement("span", this);
        chip(out, a.estado());
        if (a.extemporanea()) {
            out.writeText(" ", null);
            chip(out, tarde);
        }
        out.endElement("span");
        out.endElement("td");
    }

    private void plazo(ResponseWriter out, Chip plazo) throws IOException {
        startCell(out, null, "actividad.lista.plazo");
        if (plazo != null) {
            span(out, "plazo");
            chip(out, plazo);
            out.endElement("span");
        }
        out.endElement("td");
    }

    private void chip(ResponseWriter out, Chip chip) throws IOException {
        span(out, "chip chip-" + chip.color());
        span(out, "pi " + chip.icono());
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.writeText(chip.texto(), null);
        out.endElement("span");
    }

    private void span(ResponseWriter out, String clase) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", clase, null);
    }

    private void cell(ResponseWriter out, String clase, String titulo, String texto) throws IOException {
        startCell(out, clase, titulo);
        if (texto != null) {
            out.writeText(texto, null);
        }
        out.endElement("td");
    }

    private void startCell(ResponseWriter out, String clase, String titulo) throws IOException {
        out.startElement("td", this);
        if (clase != null) {
            out.writeAttribute("class", clase, null);
        }
        out.writeAttribute("data-titulo", Messages.text(titulo), null);
    }
}
