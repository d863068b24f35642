package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * {@code <t:opciones de="#{…}" elegida="#{…}" textos="web.estado."/>}: the choices of a plain {@code select}, written in Java: in a
 * template each is five expressions, and a filter may offer a hundred. {@code de} holds {@link Opcion}s, or enum constants or texts
 * that are sent as they are and whose words have the code {@code textos} and then theirs; without {@code textos} they are their own words.
 */
@FacesComponent(Opciones.TYPE)
public class Opciones extends UIComponentBase {

    /** Its name in the tag library. */
    public static final String TYPE = "compromiso.Opciones";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String elegida = Objects.toString(getAttributes().get("elegida"), null);
        String textos = (String) getAttributes().get("textos");
        for (Object one : all(getAttributes().get("de"))) {
            Opcion opcion = one instanceof Opcion told ? told : told(String.valueOf(one), textos);
            out.startElement("option", this);
            out.writeAttribute("value", opcion.valor(), null);
            if (opcion.valor().equals(elegida)) {
                out.writeAttribute("selected", "selected", null);
            }
            out.writeText(opcion.texto(), null);
            out.endElement("option");
        }
    }

    private static Collection<?> all(Object de) {
        return de instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) de;
    }

    private static Opcion told(String valor, String textos) {
        return new Opcion(valor, textos == null ? valor : Messages.text(textos + valor));
    }
}
