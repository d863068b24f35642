package mx.edu.conalep.compromisosocial.colecta.domain;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The word of a unit under which goods are counted: singular and plural of a word are one, and a few words are the abbreviation that stands
 * for them. Migration V148 folded in the same way what was kept before; no fold is longer than its word.
 */
final class UnidadArticulo {
    /** So many letters stay at least, so that a month is not the plural of a metre. */
    private static final int RAIZ_MIN = 3;

    /** Of an abbreviation, as kgs or lts. */
    private static final Pattern PLURAL_CORTO = Pattern.compile("^(.?[^aeiou])s$");

    private static final Map<String, String> ABREVIADAS =
            Map.of("pieza", "pz", "pza", "pz", "kilogramo", "kg", "kilo", "kg", "litro", "l", "lt", "l");

    private UnidadArticulo() {}

    /** The word, with case, accents, blanks, a final full stop and the plural aside. */
    static String fold(String unidad) {
        String plain = ClaveArticulo.plain(unidad);
        if (plain.contains(ClaveArticulo.ENTRE)) {
            return plain;
        }
        String bare = (plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain).strip();
        String singular = PLURAL_CORTO.matcher(stem(bare)).replaceFirst("$1");
        return ABREVIADAS.getOrDefault(singular, singular);
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > RAIZ_MIN && "se".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Whether two words are the same unit. */
    static boolean same(String una, String otra) {
        return fold(una).equals(fold(otra));
    }
}
