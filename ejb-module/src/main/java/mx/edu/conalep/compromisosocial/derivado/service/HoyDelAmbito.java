package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** Which day it is for who reads the board: the lists that its counts open tell it by the same day. */
@Dependent
class HoyDelAmbito {
    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private Clock clock;

    /** Today, hour of the actor's entidad; of Mexico City for the nation. */
    LocalDate get() {
        String entidad = ActorActual.get().ambito().entidad();
        return LocalDate.ofInstant(
                clock.instant(),
                entidad == null ? Plazo.NACIONAL : organizacion.entidad(entidad).zona());
    }
}
