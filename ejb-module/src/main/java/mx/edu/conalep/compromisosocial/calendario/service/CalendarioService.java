package mx.edu.conalep.compromisosocial.calendario.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Calendario;
import mx.edu.conalep.compromisosocial.calendario.domain.Lugar;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Regla;
import mx.edu.conalep.compromisosocial.calendario.persistence.CalendarioRepository;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Deadlines by the calendar in force (R22, R17.g, R24), and the calendar itself. */
@Gated
@Stateless
public class CalendarioService {

    private static final int PRIMER_ANIO = 2000;
    private static final int ULTIMO_ANIO = 2999;

    @Inject
    private CalendarioRepository repository;

    @Inject
    private PlantelConsulta planteles;

    /**
     * The deadline that a rule gives from a date, by the newest calendar.
     *
     * @param fecha last day of the activity, Semana or quarter, a local date of the place
     * @param plantel clave of a plantel ("15-016"), or null
     * @param entidad clave of an entidad ("15"), or null; with neither the place is the nation
     * @param prorroga business days of extension, 0 unless the rule has one (R17.g: up to 5)
     * @return its last day, and that day's end as an instant, in the zone of the place
     * @throws RuleViolationException when the date or the extension is out of range, or both places are given
     * @throws NotFoundException when there is no such plantel or entidad
     */
    @Permit(anyRole = true, action = "calendario.plazo")
    public Plazo plazo(Regla regla, LocalDate fecha, String plantel, String entidad, int prorroga) {
        if (fecha.getYear() < PRIMER_ANIO || fecha.getYear() > ULTIMO_ANIO) {
            throw new RuleViolationException(new RuleViolation("calendario.fecha.range", "fecha", fecha.toString()));
        }
        if (prorroga != 0 && regla.prorrogaMaxima() == 0) {
            throw new RuleViolationException(new RuleViolation("calendario.prorroga.none", "prorroga", regla.texto()));
        }
        if (prorroga < 0 || prorroga > regla.prorrogaMaxima()) {
            throw new RuleViolationException(
                    new RuleViolation("calendario.prorroga.range", "prorroga", regla.prorrogaMaxima()));
        }
        return regla.plazo(fecha, prorroga, repository.current(), lugar(plantel, entidad));
    }

    /**
     * The newest calendar, for whoever computes many deadlines at once with {@link Regla#plazo}.
     */
    @Permit(anyRole = true, action = "calendario.leer")
    public Calendario current() {
        return repository.current();
    }

    /** The non-working days in force, by date: those of the nation and of every entidad. */
    @Permit(anyRole = true, action = "calendario.inhabiles")
    public List<DiaInhabilVista> inhabiles() {
        return repository.current().inhabiles().stream()
                .map(DiaInhabilVista::of)
                .toList();
    }

    /** Every version of the calendar, newest first: what changed, who changed it and when. */
    @Permit(anyRole = true, action = "calendario.versiones")
    public List<VersionVista> versions() {
        return repository.versions().stream().map(VersionVista::of).toList();
    }

    private Lugar lugar(String plantel, String entidad) {
        if (plantel != null && entidad != null) {
            throw new RuleViolationException(new RuleViolation("calendario.lugar.both", "entidad"));
        }
        if (plantel != null) {
            return new Lugar(plantel.substring(0, Math.min(2, plantel.length())), planteles.zona(plantel));
        }
        return entidad == null
                ? Lugar.NACIONAL
                : new Lugar(entidad, planteles.entidad(entidad).zona());
    }
}
