package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlOutputLabel;
import java.util.Iterator;
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
    private static final Pattern NUMERO = Pattern.compile(":(\\d+):");

    private NombreCampo() {}

    /** A message that says of which field it speaks; the message alone when the page calls it nothing. */
    static String before(UIComponent input, String clientId, String text) {
        String name = Stream.of(row(input, clientId), label(input))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? text : name + ": " + text;
    }

    private static String row(UIComponent input, String clientId) {
        Matcher number = NUMERO.matcher(clientId);
        for (UIComponent c = input.getParent(); c != null && number.find(0); c = c.getParent()) {
            if (c.getAttributes().get(RENGLON) instanceof String code) {
                return Messages.text(code, Integer.parseInt(number.group(1)) + 1);
            }
        }
        return null;
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
