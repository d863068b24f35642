package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name that a file is kept under. Whoever sends it chooses it freely, so a path, what is not seen and what turns the line around are
 * left out: a reader sees the name that is there, and its end tells what the file really is (Art. 25).
 */
public final class NombreArchivo {
    /** Longest name. */
    static final int MAX = 200;

    /** Control characters, formats (bidi overrides among them), separators of lines, and halves of letters. */
    private static final String SIN_FORMA = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";

    /** The ends of each kind, the usual one first. */
    private static final Map<String, List<String>> FINALES = Map.of(
            "application/pdf", List.of(".pdf"), "image/jpeg", List.of(".jpg", ".jpeg"), "image/png", List.of(".png"));
    /** Ends that tell another kind; what else stands behind a point belongs to the name. */
    private static final List<String> OTROS = List.of(
            ".txt", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".csv", ".xml", ".htm", ".html", ".zip", ".exe",
            ".gif", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".pdf", ".jpg", ".jpeg", ".png");

    private NombreArchivo() {}

    /**
     * The last segment of a name, without what cannot be seen. Of one that is too long the end is kept, which tells what the file is.
     *
     * @param nombre as sent; null for none
     * @param porOmision the name when nothing is left of it
     */
    public static String clean(String nombre, String porOmision) {
        String last =
                nombre == null ? "" : nombre.substring(Math.max(nombre.lastIndexOf('/'), nombre.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll(SIN_FORMA, "").strip();
        if (plain.replace(".", "").isBlank()) {
            return porOmision;
        }
        int from = Math.max(0, plain.length() - MAX);
        return plain.substring(from > 0 && Character.isLowSurrogate(plain.charAt(from)) ? from + 1 : from);
    }

    /**
     * A name with the end of its kind.
     *
     * @param nombre as sent; null or blank for none
     * @param mime kind of what is kept
     * @return the name, {@value #MAX} characters at most; null or blank stays so, and of other kinds so does the name
     */
    public static String of(String nombre, String mime) {
        List<String> finales = FINALES.get(mime);
        if (nombre == null || nombre.isBlank() || finales == null) {
            return nombre;
        }
        String lower = nombre.toLowerCase(Locale.ROOT);
        if (finales.stream().anyMatch(lower::endsWith)) {
            return nombre;
        }
        String base = OTROS.stream()
                .filter(end -> lower.endsWith(end) && nombre.length() > end.length())
                .findFirst()
                .map(end -> nombre.substring(0, nombre.length() - end.length()))
                .orElse(nombre);
        String right = base + finales.get(0);
        return clean(right, right);
    }
}
