package mx.edu.conalep.compromisosocial.colecta.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** How articles are compared: by name and unit, case, accents and blanks aside; ñ stays ñ. */
public final class ClaveArticulo {
    /** Letters of a key that are kept. */
    static final int MAX = 230;

    /** Between the name and the unit. */
    static final String ENTRE = "|";

    private static final Pattern ACCENTS = Pattern.compile("[\u0301\u0308]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ClaveArticulo() {}

    /** The key of an article in a unit; null when either is missing. */
    public static String of(String articulo, String unidad) {
        return articulo == null || unidad == null ? null : plain(articulo) + ENTRE + plain(unidad);
    }

    /**
     * The key under which an article counts in a colecta, wanted or not: {@link #of} with the unit by whatever word ({@code pza},
     * {@code Piezas}); null when either is missing.
     */
    public static String counted(String articulo, String unidad) {
        return articulo == null || unidad == null ? null : plain(articulo) + ENTRE + UnidadArticulo.fold(unidad);
    }

    /** Refuses an article whose key does not fit: a few letters, like the Turkish İ, are two in it. */
    public static void check(String articulo, String unidad, String path, List<RuleViolation> broken) {
        String clave = of(articulo, unidad);
        if (clave != null && clave.length() > MAX) {
            int room = Math.max(1, articulo.length() - (clave.length() - MAX));
            broken.add(new RuleViolation("shared.formato.tooLong", path, room));
        }
    }

    /** A name as it is compared. */
    static String plain(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
