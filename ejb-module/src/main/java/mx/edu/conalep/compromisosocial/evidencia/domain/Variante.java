package mx.edu.conalep.compromisosocial.evidencia.domain;

/** The versions of a file that are served. */
public enum Variante {
    /** A small picture for lists. */
    MINIATURA,
    /** The clean version of what was received. */
    PUBLICA;

    /** Reads the value of an address, {@code miniatura} or {@code publica}; anything else is the clean version. */
    public static Variante of(String texto) {
        return "miniatura".equalsIgnoreCase(texto) ? MINIATURA : PUBLICA;
    }
}
