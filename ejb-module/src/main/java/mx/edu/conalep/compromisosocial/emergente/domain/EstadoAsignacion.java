package mx.edu.conalep.compromisosocial.emergente.domain;

/** Where a choice stands. */
public enum EstadoAsignacion {
    /** Proposed by vinculación; it holds what it would give. */
    PROPUESTA,
    /** Approved by the titular of the plantel; from here on only a reversal changes it. */
    APROBADA,
    /** Sent back with what is to be corrected; it holds nothing. */
    DEVUELTA
}
