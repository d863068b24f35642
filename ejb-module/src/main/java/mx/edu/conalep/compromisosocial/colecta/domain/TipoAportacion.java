package mx.edu.conalep.compromisosocial.colecta.domain;

/** In what a contribution, or a part of the goal, consists. */
public enum TipoAportacion {
    /** Money, in MXN. */
    DINERO,
    /** Goods. */
    ESPECIE
}
