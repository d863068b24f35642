package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * {@code filas="#{…}"}: the rows of a list, written in Java, because a page of them in a template is a thousand expressions, half of
 * the time of the whole answer. The writer escapes what it is given. Each cell says its column's title for narrow screens.
 *
 * @param <T> a row in the words of the page
 */
public abstract class Filas<T> extends UIComponentBase {

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object fila : (List<?>) getAttributes().get("filas")) {
            out.startElement("tr", this);
            cells(out, (T) fila);
            out.endElement("tr");
        }
    }

    /** Writes the cells of a row. */
    protected abstract void cells(ResponseWriter out, T fila) throws IOException;

    /** The cell whose folio leads to its record. */
    protected void folio(ResponseWriter out, String titulo, String ficha, String folio) throws IOException {
        startCell(out, null, titulo);
        out.startElement("a", this);
        out.writeAttribute("class", "folio", null);
        out.writeAttribute(
                "href",
                getFacesContext().getExternalContext().getRequestContextPath() + ficha + "?folio=" + folio,
                null);
        out.writeText(folio, null);
        out.endElement("a");
        out.endElement("td");
    }

    /** A cell of text; empty for null. */
    protected void cell(ResponseWriter out, String clase, String titulo, String texto) throws IOException {
        startCell(out, clase, titulo);
        if (texto != null) {
            out.writeText(texto, null);
        }
        out.endElement("td");
    }

    /** Begins a cell; {@code clase} may be null. */
    protected void startCell(ResponseWriter out, String clase, String titulo) throws IOException {
        out.startElement("td", this);
        if (clase != null) {
            out.writeAttribute("class", clase, null);
        }
        out.writeAttribute("data-titulo", Messages.text(titulo), null);
    }

    /** A state or a deadline. */
    protected void chip(ResponseWriter out, Chip chip) throws IOException {
        span(out, "chip chip-" + chip.color());
        span(out, "pi " + chip.icono());
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.writeText(chip.texto(), null);
        out.endElement("span");
    }

    /** Begins a span of a class. */
    protected void span(ResponseWriter out, String clase) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", clase, null);
    }
}
