package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.AreaInfluencia;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Registro;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Regla;
import mx.edu.conalep.compromisosocial.calendario.service.CalendarioService;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;

/** Places an activity: its distance from the plantel (R3.3), its deadline of registration (R22), today there. */
@Dependent
class Situador {
    @Inject
    private Ajustes ajustes;

    @Inject
    private CalendarioService calendario;

    @Inject
    private Clock clock;

    /** Today, local date of the plantel. */
    LocalDate today(PlantelBreve plantel) {
        return LocalDate.now(clock.withZone(plantel.zona()));
    }

    /** Distance and flag by the radius in force. */
    AreaInfluencia area(DatosActividad datos, PlantelBreve plantel) {
        return AreaInfluencia.measure(
                plantel.latitud(), plantel.longitud(), datos.getLugar(), ajustes.get(ClaveAjuste.RADIO_INFLUENCIA_M));
    }

    /**
     * The deadline of an activity. One that was already told for the same last day stays as it was told, with its
     * version of the calendar.
     *
     * @param antes the activity before the change, or null for a new one
     */
    Registro registro(DatosActividad datos, PlantelBreve plantel, Actividad antes) {
        if (datos.getFechaFin() == null) {
            return new Registro();
        }
        if (antes != null && datos.getFechaFin().equals(antes.datos().getFechaFin())) {
            return antes.registro();
        }
        Plazo plazo = calendario.plazo(Regla.R22, datos.getFechaFin(), plantel.clave(), null, 0);
        return new Registro(plazo.vence(), plazo.venceInstante(), plazo.calendarioVersion());
    }
}
