package mx.edu.conalep.compromisosocial.consolidacion.domain;

/** How a plantel answered for the quarter (R22.0). A missing report is never a zero. */
public enum Situacion {
    /** It has validated activities. */
    REPORTADO,
    /** Its titular signed that there was nothing to report. */
    CERO_DECLARADO,
    /** Neither: it did not report, or nothing of what it reported was validated. */
    SIN_REPORTE
}
