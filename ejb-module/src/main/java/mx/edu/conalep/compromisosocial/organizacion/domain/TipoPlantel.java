package mx.edu.conalep.compromisosocial.organizacion.domain;

/** Kind of a plantel (Art. 3 XVIII). */
public enum TipoPlantel {
    /** Belongs to a CE, the UODCDMX or the RCEO. */
    PUBLICO,
    /** A private school whose studies the CONALEP recognises. */
    RVOE
}
