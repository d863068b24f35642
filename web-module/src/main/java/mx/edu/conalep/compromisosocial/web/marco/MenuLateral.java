package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** {@code <t:menu entradas="#{…}"/>}: the entries of the menu, that of the page on screen marked; written in Java, as it is on every page. */
@FacesComponent(MenuLateral.TYPE)
public class MenuLateral extends UIComponentBase {

    /** Its name in the tag library. */
    public static final String TYPE = "compromiso.MenuLateral";

    private static final String SUFFIX = ".xhtml";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String path = external.getRequestServletPath();
        String pagina = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        ResponseWriter out = context.getResponseWriter();
        for (Object entrada : (List<?>) getAttributes().get("entradas")) {
            entry(out, (EntradaMenu) entrada, external.getRequestContextPath(), pagina);
        }
    }

    private void entry(ResponseWriter out, EntradaMenu entrada, String base, String pagina) throws IOException {
        out.startElement("li", this);
        out.startElement("a", this);
        out.writeAttribute("href", base + entrada.getRuta(), null);
        if (entrada.covers(pagina)) {
            out.writeAttribute("aria-current", "page", null);
        }
        out.startElement("span", this);
        out.writeAttribute("class", "pi " + entrada.getIcono(), null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        out.writeText(entrada.getTexto(), null);
        out.endElement("a");
        out.endElement("li");
    }
}
