package mx.edu.conalep.compromisosocial.actividad.domain;

/** Where a rectificación stands. */
public enum EstadoRectificacion {
    /** Asked for by the entidad. */
    SOLICITADA,
    /** Authorised by the DVS and applied. */
    AUTORIZADA,
    /** Refused by the DVS with a reason. */
    RECHAZADA;

    /** Whether it may pass to the other state. */
    public boolean canMoveTo(EstadoRectificacion target) {
        return this == SOLICITADA && target != SOLICITADA;
    }
}
