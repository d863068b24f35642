package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where and when an execution is asked for: this server and the one clock. */
@Dependent
class EntornoLotes {

    @Inject
    private NodoLocal nodo;

    @Inject
    private Clock clock;

    String nodo() {
        return nodo.nombre();
    }

    Instant ahora() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
