package mx.edu.conalep.compromisosocial.tablero.domain;

/** Whether a plantel reported in a quarter (R22.0). */
public enum Situacion {
    /** Nothing submitted and no zero declaration. */
    SIN_REPORTE,
    /** At least one activity was submitted. */
    REPORTADO,
    /** Its titular declared that there is nothing to report. */
    CERO_DECLARADO
}
