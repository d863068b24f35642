package mx.edu.conalep.compromisosocial.convenio.domain;

/** Where a commitment stands (R8.4). */
public enum EstadoCompromiso {
    /** Followed up until it is fulfilled. */
    PENDIENTE,
    /** Fulfilled. */
    CUMPLIDO
}
