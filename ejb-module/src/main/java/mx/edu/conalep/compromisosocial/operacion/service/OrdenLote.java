package mx.edu.conalep.compromisosocial.operacion.service;

/**
 * An order to the batch runtime, carried out when the transaction that gave it commits, and forgotten when it does not.
 *
 * @param ejecucion the execution
 * @param accion    what to do with it
 */
record OrdenLote(long ejecucion, Accion accion) {

    enum Accion {
        /** Start it, or go on from its checkpoint. */
        INICIAR,
        /** Stop it at its next checkpoint. */
        DETENER,
        /** Bring its end from the runtime, which notes it a moment after the job's last act. */
        CERRAR
    }

    static OrdenLote launch(long ejecucion) {
        return new OrdenLote(ejecucion, Accion.INICIAR);
    }

    static OrdenLote stop(long ejecucion) {
        return new OrdenLote(ejecucion, Accion.DETENER);
    }

    static OrdenLote close(long ejecucion) {
        return new OrdenLote(ejecucion, Accion.CERRAR);
    }
}
