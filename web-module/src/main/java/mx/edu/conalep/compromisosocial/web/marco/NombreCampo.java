package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * How a page calls an input: its label, after the name of its row. The repeat that makes the rows has the code of that name in its
 * attribute {@code renglon}; its value is the number of the row.
 */
final class NombreCampo {
    private static final String RENGLON = "renglon";
    private static final String ESTADO = "varStatus";
    private static final Pattern NUMERO = Pattern.compile(":(\\d+):");

    private NombreCampo() {}

    /** A message that says of which field it speaks; the message alone when the page calls it nothing. */
    static String before(UIComponent input, String clientId, String text) {
        String name = Stream.of(row(input, clientId), labelAtRow(input, clientId))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? text : name + ": " + text;
    }

    private static String row(UIComponent input, String clientId) {
        String code = aroundIt(input, RENGLON);
        return code == null || index(clientId) < 0 ? null : Messages.text(code, index(clientId) + 1);
    }

    /** A repeat that is asked for one of its inputs tells the value of the row and not its status, which a label may speak of. */
    private static String labelAtRow(UIComponent input, String clientId) {
        String status = aroundIt(input, ESTADO);
        if (status == null || index(clientId) < 0) {
            return label(input);
        }
        Map<String, Object> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        Object before = request.put(status, Map.of("index", index(clientId)));
        try {
            return label(input);
        } finally {
            if (before == null) {
                request.remove(status);
            } else {
                request.put(status, before);
            }
        }
    }

    private static String aroundIt(UIComponent input, String attribute) {
        for (UIComponent c = input.getParent(); c != null; c = c.getParent()) {
            if (c.getAttributes().get(attribute) instanceof String said) {
                return said;
            }
        }
        return null;
    }

    /** Number of the row from 0, -1 outside of rows. */
    private static int index(String clientId) {
        Matcher number = NUMERO.matcher(clientId);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    private static String label(UIComponent input) {
        for (UIComponent c = input.getParent(); c != null; c = c.getParent()) {
            String found = labelIn(c, input.getId());
            if (found != null || c instanceof NamingContainer && !(c instanceof UIForm)) {
                return found;
            }
        }
        return null;
    }

    private static String labelIn(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            String found = null;
            if (child instanceof HtmlOutputLabel label) {
                found = id.equals(label.getFor()) && label.getValue() != null
                        ? label.getValue().toString()
                        : null;
            } else if (!(child instanceof NamingContainer)) {
                found = labelIn(child, id);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
