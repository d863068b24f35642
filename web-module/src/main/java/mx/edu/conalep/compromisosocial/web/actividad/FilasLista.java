package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.web.marco.Chip;
import mx.edu.conalep.compromisosocial.web.marco.Filas;

/** {@code <t:filas filas="#{…}" varios="#{…}" tarde="#{…}"/>}: the rows of the list of activities. */
@FacesComponent(FilasLista.TYPE)
public class FilasLista extends Filas<FilaLista> {

    /** Its name in the tag library. */
    public static final String TYPE = "compromiso.FilasLista";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    protected void cells(ResponseWriter out, FilaLista a) throws IOException {
        folio(out, "actividad.lista.folio", "/actividad/ficha", a.folio());
        cell(out, "sin-partir", "actividad.lista.fecha", a.fecha());
        cell(out, null, "actividad.campo.servicio", a.servicio());
        cell(out, "columna-menor", "actividad.campo.sede", a.sede());
        if (Boolean.TRUE.equals(getAttributes().get("varios"))) {
            cell(out, null, "actividad.campo.plantel", a.plantel());
        }
        cell(out, "numero", "actividad.lista.beneficiarios", a.directos());
        estado(out, a);
        plazo(out, a.plazo());
    }

    private void estado(ResponseWriter out, FilaLista a) throws IOException {
        startCell(out, null, "actividad.lista.estado");
        out.startElement("span", this);
        chip(out, a.estado());
        if (a.extemporanea()) {
            out.writeText(" ", null);
            chip(out, (Chip) getAttributes().get("tarde"));
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
}
