package mx.edu.conalep.compromisosocial.evidencia.domain;

/**
 * The name that a file is kept under. Whoever sends it chooses it freely, so a path, what is not seen and what turns the line around are
 * left out: a reader sees the name that is there.
 */
public final class NombreArchivo {
    /** Longest name. */
    static final int MAX = 200;

    /** Control characters, formats (bidi overrides among them), separators of lines, and halves of letters. */
    private static final String SIN_FORMA = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]";

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
}
