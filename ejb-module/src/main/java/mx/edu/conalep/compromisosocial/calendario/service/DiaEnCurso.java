package mx.edu.conalep.compromisosocial.calendario.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** The day by which the lists of tasks ask whether a window is open: the one that is not over yet where the unit lies nor in Mexico City. */
@Dependent
public class DiaEnCurso {

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    /** The day for a scope: in the zone of its plantel or of its entidad, or of Mexico City for the nation. */
    public LocalDate of(Ambito ambito) {
        LocalDate propio = LocalDate.ofInstant(clock.instant(), zone(ambito));
        LocalDate nacional = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        return propio.isBefore(nacional) ? propio : nacional;
    }

    private ZoneId zone(Ambito ambito) {
        if (ambito.plantel() != null) {
            return planteles.brief(ambito.plantel()).zona();
        }
        return ambito.entidad() == null
                ? Plazo.NACIONAL
                : planteles.entidad(ambito.entidad()).zona();
    }
}
