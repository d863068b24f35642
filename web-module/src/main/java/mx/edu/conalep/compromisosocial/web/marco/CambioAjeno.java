package mx.edu.conalep.compromisosocial.web.marco;

import mx.edu.conalep.compromisosocial.shared.ConflictException;

/**
 * A record that was kept since its form was read, by somebody else or by the same person in another window. The form reads it again
 * before it asks, so that the next time it is sent it takes the place of what the person was told of.
 */
public final class CambioAjeno {
    static final String CODIGO = "web.conflicto";
    /** The same of a form that adds to what is kept instead of taking its place. */
    static final String CODIGO_SUMA = "web.conflicto.suma";

    private CambioAjeno() {}

    /**
     * Lets pass what did not change.
     *
     * @param leida version that the person read
     * @param vigente version now
     * @param folio what the person calls it
     * @throws ConflictException when they differ
     */
    public static void requireSame(int leida, int vigente, String folio) {
        if (leida != vigente) {
            throw of(folio);
        }
    }

    /** The refusal itself, of a record where both changed the same. */
    public static ConflictException of(String folio) {
        return new ConflictException(CODIGO, folio);
    }

    /**
     * The same for a form that adds to what is kept: its person sees first what was added meanwhile.
     *
     * @param leida version that the person read
     * @param vigente version now
     * @param folio what the person calls it
     * @throws ConflictException when they differ
     */
    public static void requireSeen(int leida, int vigente, String folio) {
        if (leida != vigente) {
            throw new ConflictException(CODIGO_SUMA, folio);
        }
    }
}
