package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre.Etapa;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.domain.Prevision;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.persistence.ArrendamientoRepository;
import mx.edu.conalep.compromisosocial.operacion.persistence.EjecucionRepository;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/** The jobs that the calendar of all the quarters asks for, and the reminders of each day. */
@Dependent
class AgendaTrabajos {

    @Inject
    private PeriodoService periodos;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private EjecucionRepository ejecuciones;

    @Inject
    private ArrendamientoRepository arrendamientos;

    @Inject
    private Clock clock;

    /** Whether a programmed quarter's day of opening has come in Mexico City. */
    boolean hasQuarterToOpen() {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), AgendaTrimestre.NACIONAL);
        return periodos.list().stream()
                .anyMatch(p ->
                        p.estado() == EstadoPeriodo.PROGRAMADO && !p.apertura().isAfter(hoy));
    }

    /** What must start now. */
    List<Disparo> due() {
        return upcoming().stream().filter(d -> d.isDue(clock.instant())).toList();
    }

    /** What comes next for each quarter, and the next reminders; the nearest first. */
    List<Disparo> upcoming() {
        return Stream.concat(quarters().stream(), Stream.of(reminders()))
                .sorted(Comparator.comparing(Disparo::desde))
                .toList();
    }

    /** Those of today until they were started, then those of tomorrow. */
    private Disparo reminders() {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), AgendaTrimestre.NACIONAL);
        boolean hecho = arrendamientos.isClaimed(Trabajo.RECORDATORIOS.nombre(), "", hoy);
        return Disparo.reminders(hecho ? hoy.plusDays(1) : hoy);
    }

    private List<Disparo> quarters() {
        List<AgendaTrimestre> agendas = periodos.list().stream()
                .map(this::agenda)
                .filter(a -> a.etapa() != Etapa.NINGUNA)
                .toList();
        if (agendas.isEmpty()) {
            return List.of();
        }
        Set<ZoneId> zonas = zones();
        return agendas.stream()
                .map(a -> a.next(zonas))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The calendar's date for a job on a quarter, beside this moment. */
    Prevision forecast(Trabajo trabajo, PeriodoVista periodo) {
        return Prevision.of(agenda(periodo).of(trabajo, zones()), periodo.fin(), clock.instant());
    }

    private AgendaTrimestre agenda(PeriodoVista periodo) {
        Etapa etapa =
                switch (periodo.estado()) {
                    case ABIERTO -> Etapa.CAPTURA;
                    case EN_VALIDACION -> Etapa.VALIDACION;
                    case CERRADO -> closedHere(periodo) ? Etapa.POR_CONSOLIDAR : Etapa.NINGUNA;
                    default -> Etapa.NINGUNA;
                };
        return new AgendaTrimestre(periodo.clave(), etapa, periodo.cierreCaptura(), periodo.cierreValidacion());
    }

    private boolean closedHere(PeriodoVista periodo) {
        return ejecuciones.hasFinished(Trabajo.CIERRE_VALIDACION.nombre(), periodo.clave());
    }

    private Set<ZoneId> zones() {
        Set<ZoneId> zonas = ComoSistema.read(planteles::list).stream()
                .map(PlantelVista::zona)
                .collect(Collectors.toSet());
        planteles.entidades().stream().map(EntidadVista::zona).forEach(zonas::add);
        return zonas;
    }
}
