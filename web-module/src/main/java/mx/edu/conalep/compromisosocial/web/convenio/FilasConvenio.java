package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.web.marco.Filas;

/** {@code <t:filasConvenio filas="#{…}"/>}: the rows of the list of convenios. */
@FacesComponent(FilasConvenio.TYPE)
public class FilasConvenio extends Filas<FilaConvenio> {

    /** Its name in the tag library. */
    public static final String TYPE = "compromiso.FilasConvenio";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    protected void cells(ResponseWriter out, FilaConvenio c) throws IOException {
        folio(out, "convenios.lista.folio", "/convenio/ficha", c.folio());
        cell(out, null, "convenios.bloque.objeto", c.objeto());
        cell(out, null, "convenios.lista.contrapartes", c.contrapartes());
        cell(out, "columna-menor", "convenios.unidad", c.unidad());
        startCell(out, null, "convenios.bloque.vigencia");
        out.startElement("span", this);
        out.writeText(c.plazo(), null);
        if (c.vigencia() != null) {
            out.writeText(" ", null);
            chip(out, c.vigencia());
        }
        out.endElement("span");
        out.endElement("td");
        startCell(out, null, "convenios.lista.estado");
        chip(out, c.estado());
        out.endElement("td");
    }
}
