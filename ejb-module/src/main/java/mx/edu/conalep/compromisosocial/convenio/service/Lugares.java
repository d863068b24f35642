package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;

/** What the entidad of a convenio or of a legal area decides: which day it is there, and whether it has a legal area of its own. */
@Dependent
class Lugares {
    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private Clock clock;

    /** Today, hour of an entidad; of Mexico City for what is national (null). */
    LocalDate today(String entidad) {
        return day(clock.instant(), entidad);
    }

    /** The day of an instant, hour of an entidad; of Mexico City for what is national (null). */
    LocalDate day(Instant en, String entidad) {
        ZoneId zona =
                entidad == null ? Plazo.NACIONAL : organizacion.entidad(entidad).zona();
        return LocalDate.ofInstant(en, zona);
    }

    /** Whether it is a CE, which has a legal area of its own (Art. 21 I a); false for what is national or unknown. */
    boolean isColegio(String entidad) {
        return organizacion.entidades().stream()
                .anyMatch(e -> e.clave().equals(entidad) && e.tipo() == Entidad.Tipo.CE);
    }
}
