package mx.edu.conalep.compromisosocial.colecta.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How articles are compared: by name and unit, case, accents and blanks aside; ñ stays ñ. */
public final class ClaveArticulo {
    private static final Pattern ACCENTS = Pattern.compile("[\u0301\u0308]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ClaveArticulo() {}

    /** The key of an article in a unit; null when either is missing. */
    public static String of(String articulo, String unidad) {
        return articulo == null || unidad == null ? null : plain(articulo) + "|" + plain(unidad);
    }

    private static String plain(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
