package mx.edu.conalep.compromisosocial.colecta.domain;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two words are the same unit: singular and plural of a word are, and a few abbreviations are the word they stand for. */
final class UnidadArticulo {
    private static final Map<String, String> ABREVIADAS = Stream.of(
                    Map.entry("pieza", "pz pza pzs pzas"),
                    Map.entry("kilogramo", "kg kgs kilo kilos"),
                    Map.entry("litro", "l lt lts"))
            .flatMap(e -> Stream.of(e.getValue().split(" ")).map(a -> Map.entry(a, e.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private UnidadArticulo() {}

    /** Case, accents, blanks and a final full stop aside. */
    static boolean same(String una, String otra) {
        String one = word(una);
        String other = word(otra);
        return one.equals(other) || isPlural(one, other) || isPlural(other, one);
    }

    private static boolean isPlural(String singular, String plural) {
        return !singular.isEmpty() && (plural.equals(singular + "s") || plural.equals(singular + "es"));
    }

    private static String word(String unidad) {
        String plain = ClaveArticulo.plain(unidad);
        String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return ABREVIADAS.getOrDefault(bare, bare);
    }
}
