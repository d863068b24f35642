package mx.edu.conalep.compromisosocial.colecta.domain;

import java.util.Set;

/** Where a contribution stands; each constant lists where it may go next. */
public enum EstadoAportacion {
    /** Captured by the plantel; waits for its entidad. */
    CAPTURADA("CAPTURADA", "VALIDADA", "DEVUELTA"),
    /** Counts; changed only by a counter-entry. */
    VALIDADA(),
    /** Sent back with an observation; waits for its correction. */
    DEVUELTA("CAPTURADA");

    private final Set<String> next;

    EstadoAportacion(String... next) {
        this.next = Set.of(next);
    }

    /** Whether a contribution may pass from this state to the other; a correction leaves it CAPTURADA. */
    public boolean canMoveTo(EstadoAportacion target) {
        return next.contains(target.name());
    }
}
