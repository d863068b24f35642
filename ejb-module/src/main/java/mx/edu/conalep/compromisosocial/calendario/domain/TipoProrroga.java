package mx.edu.conalep.compromisosocial.calendario.domain;

/** What an extension or reopening lets one plantel, or one entidad, still do in a period. */
public enum TipoProrroga {
    /** Capture and submit; the entidad may validate what comes in until the same day. */
    CAPTURA,
    /** Validate or return what was submitted. */
    VALIDACION;

    /**
     * Whether it may be granted, and used, while the period is in that state: once the figures are frozen a
     * correction is a rectificación.
     */
    public static boolean isPossibleIn(EstadoPeriodo estado) {
        return estado != EstadoPeriodo.PROGRAMADO && !estado.isConsolidado();
    }
}
