package mx.edu.conalep.compromisosocial.convenio.domain;

/** How a delegation stands on a day. */
public enum EstadoDelegacion {
    /** Its first day is still to come. */
    PROGRAMADA,
    /** The delegate covers the area. */
    EN_CURSO,
    /** Its last day is over. */
    CONCLUIDA,
    /** Ended by the area before its last day. */
    REVOCADA;

    /** Whether it can still be revoked. */
    public boolean isOpen() {
        return this == PROGRAMADA || this == EN_CURSO;
    }
}
