package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the inputs of a page stand: client ids in the order in which a person meets them, rows in the order of their numbers. */
final class OrdenPagina implements Comparator<String> {
    private static final Pattern RENGLON = Pattern.compile("^([^:]+):(\\d+):");

    private final Map<String, Integer> lugares = new HashMap<>();

    /** The order of what stands in a page. */
    OrdenPagina(UIComponent pagina) {
        walk(pagina, "");
    }

    private void walk(UIComponent parent, String prefix) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            String name = prefix + child.getId();
            lugares.putIfAbsent(name, lugares.size());
            boolean names = child instanceof NamingContainer && !(child instanceof UIForm form && !form.isPrependId());
            walk(child, names ? name + ":" : prefix);
        }
    }

    /** Null, which is what concerns the whole page, comes first; what does not stand in the page comes last. */
    @Override
    public int compare(String one, String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        Matcher row = RENGLON.matcher(one);
        Matcher otherRow = RENGLON.matcher(other);
        boolean rows = row.find() && otherRow.find();
        if (rows && row.group(1).equals(otherRow.group(1)) && !row.group(2).equals(otherRow.group(2))) {
            return Integer.compare(Integer.parseInt(row.group(2)), Integer.parseInt(otherRow.group(2)));
        }
        return Integer.compare(place(one), place(other));
    }

    private int place(String id) {
        return lugares.getOrDefault(RENGLON.matcher(id).replaceFirst("$1:"), Integer.MAX_VALUE);
    }
}
