package mx.edu.conalep.compromisosocial.actividad.service;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import mx.edu.conalep.compromisosocial.actividad.domain.Acto;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The act that is being done: the current actor and the instant of the one clock, to the microsecond that is kept. */
final class ActoActual {
    private ActoActual() {}

    static Acto at(Clock clock) {
        return new Acto(ActorActual.get().usuario(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
