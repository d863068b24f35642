package mx.edu.conalep.compromisosocial.emergente.domain;

/** How a criterion is answered. */
public enum TipoCriterio {
    /** Yes is 1, no is 0. */
    SI_NO,
    /** A whole number from 0 to its maximum. */
    ESCALA
}
