package mx.edu.conalep.compromisosocial.web.marco;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a form and the record it was read from become when the record was kept elsewhere meanwhile: field by field, what nobody touched here
 * takes what is kept, what nobody touched there stays as it is typed, and only what both changed, each in another way, is a conflict. A
 * field is whatever the form calls so under one key: a text, or a row or block (a map, a list, a record) that stands as a whole.
 *
 * @param resultado each field as it stands after it: in a conflict as it is typed; in the order typed, then read, then kept
 * @param tomados the fields that took what was kept elsewhere
 * @param enConflicto the fields that both changed, each in another way
 */
public record TresVias<V>(Map<String, V> resultado, List<String> tomados, List<String> enConflicto) {

    /**
     * Compares the three. A blank text, none and a field that is missing are the same; so are texts that differ in the ends of their lines
     * or in blanks around them.
     *
     * @param leido the fields as they were when the form was opened, or when their conflict was last told
     * @param guardado as they are kept now
     * @param tecleado as they stand in the form
     */
    public static <V> TresVias<V> of(
            Map<String, ? extends V> leido, Map<String, ? extends V> guardado, Map<String, ? extends V> tecleado) {
        Set<String> campos = new LinkedHashSet<>(tecleado.keySet());
        campos.addAll(leido.keySet());
        campos.addAll(guardado.keySet());
        Map<String, V> resultado = new LinkedHashMap<>();
        Set<String> tomados = new LinkedHashSet<>();
        Set<String> enConflicto = new LinkedHashSet<>();
        for (String campo : campos) {
            V mio = tecleado.get(campo);
            V suyo = guardado.get(campo);
            boolean cambiadoAlla = !same(leido.get(campo), suyo) && !same(mio, suyo);
            boolean cambiadoAqui = !same(leido.get(campo), mio);
            if (cambiadoAlla) {
                (cambiadoAqui ? enConflicto : tomados).add(campo);
            }
            resultado.put(campo, cambiadoAlla && !cambiadoAqui ? suyo : mio);
        }
        return new TresVias<>(Collections.unmodifiableMap(resultado), List.copyOf(tomados), List.copyOf(enConflicto));
    }

    /** Whether somebody must choose before it is kept. */
    public boolean hasConflict() {
        return !enConflicto.isEmpty();
    }

    /** Whether two values of a field say the same. */
    public static boolean same(Object uno, Object otro) {
        return Objects.equals(plain(uno), plain(otro));
    }

    /** Without what says nothing: how lines end, blanks around a text, names without a value. */
    private static Object plain(Object value) {
        if (value instanceof CharSequence text) {
            String said =
                    text.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
            return said.isEmpty() ? null : said;
        }
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> said = new LinkedHashMap<>();
            fields.forEach((name, each) -> {
                if (plain(each) != null) {
                    said.put(name, plain(each));
                }
            });
            return said.isEmpty() ? null : said;
        }
        if (value instanceof List<?> rows) {
            return rows.isEmpty() ? null : rows.stream().map(TresVias::plain).toList();
        }
        return value;
    }
}
