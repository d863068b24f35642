package mx.edu.conalep.compromisosocial.seguridad.service;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** The act that is being done: the current actor and the instant of the one clock, to the microsecond that is kept. */
public final class ActoActual {
    private ActoActual() {}

    /** The act of this moment. */
    public static Acto at(Clock clock) {
        return new Acto(ActorActual.get().usuario(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
