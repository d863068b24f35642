package mx.edu.conalep.compromisosocial.consolidacion.domain;

/** Where a version stands. Published is final: the database refuses every change of it. */
public enum EstadoConsolidacion {
    /** A job is filling it. */
    EN_PROCESO,
    /** Its figures are frozen and hashed. */
    PUBLICADA,
    /** Its totals did not agree with the detail; nothing was published. A new run takes it up again. */
    FALLIDA;

    /** Whether a version may go from this state to another. */
    public boolean canMoveTo(EstadoConsolidacion next) {
        return switch (this) {
            case EN_PROCESO -> next == PUBLICADA || next == FALLIDA;
            case FALLIDA -> next == EN_PROCESO;
            case PUBLICADA -> false;
        };
    }
}
