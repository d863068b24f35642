package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Expediente;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.actividad.domain.ObservacionHecha;
import mx.edu.conalep.compromisosocial.actividad.domain.Transicion;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** What the entidad does with submitted activities (Bases, Art. 23; R23), by the calendar of the period. */
@Gated
@Stateless
public class ValidacionService {
    /** Activities that one call validates at most. */
    public static final int MAX = 500;

    @Inject
    private ActividadRepository repository;

    @Inject
    private Buscador buscador;

    @Inject
    private Expedientes expedientes;

    @Inject
    private PeriodoService periodos;

    @Inject
    private Clock clock;

    /**
     * What happened with each of several activities.
     *
     * @param validadas folios that are validated now
     * @param omitidas the others, each with what keeps it from being validated
     */
    public record Resultado(List<String> validadas, Map<String, List<RuleViolation>> omitidas) {}

    /**
     * Validates one activity: nobody validates what he captured, the survey sample is there (R3.15), the window is open.
     *
     * @param version as read before, or null
     * @throws NotFoundException when the folio lies outside the scope
     * @throws ConflictException when it changed, its state does not allow it or the window of validation is closed
     * @throws RuleViolationException with everything that it lacks
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "actividad.validar", write = true)
    public ActividadVista validate(String folio, Integer version) {
        Actividad actividad = undecided(folio, version);
        validate(actividad, expedientes.of(actividad), ActoActual.at(clock));
        return flushed(actividad);
    }

    /** That somebody decided already is told before that the record changed: it says what there is to know. */
    private Actividad undecided(String folio, Integer version) {
        Actividad actividad = buscador.lock(folio, null);
        actividad.requireUndecided();
        Buscador.requireVersion(actividad, version);
        return actividad;
    }

    private void validate(Actividad actividad, Expediente expediente, Acto acto) {
        Transicion transicion = actividad.validate(expediente, acto);
        periodos.requireValidacion(Trimestre.parse(actividad.getPeriodo()), actividad.getPlantel());
        repository.add(transicion);
    }

    /**
     * Sends an activity back with what to correct, each observation on a named field.
     *
     * @param version as read before, or null
     * @param observaciones at least one
     * @throws ConflictException when it changed, its state does not allow it or the window of validation is closed
     * @throws RuleViolationException when an observation names no field or has no text
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "actividad.devolver", write = true)
    public ActividadVista returnWith(String folio, Integer version, List<Observacion> observaciones) {
        List<RuleViolation> broken =
                observaciones.stream().flatMap(o -> o.check().stream()).toList();
        RuleViolationException.throwIfAny(broken);
        Actividad actividad = undecided(folio, version);
        Acto acto = ActoActual.at(clock);
        Transicion transicion = actividad.returnWith(observaciones, acto);
        periodos.requireValidacion(Trimestre.parse(actividad.getPeriodo()), actividad.getPlantel());
        repository.add(transicion);
        int envio = repository.envios(actividad).size();
        observaciones.forEach(o -> repository.add(new ObservacionHecha(actividad, envio, o, acto)));
        Rastro.detalle(observaciones.size() + " observaciones");
        return flushed(actividad);
    }

    /**
     * Validates the activities that break no rule and leaves the others as they are, telling why.
     *
     * @param folios {@value #MAX} at most
     */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "actividad.validarVarias", write = true)
    public Resultado validateAll(List<String> folios) {
        if (folios.size() > MAX) {
            throw new RuleViolationException(new RuleViolation("actividad.R23.tooMany", null, MAX));
        }
        Acto acto = ActoActual.at(clock);
        List<Actividad> found = repository.lockAll(folios, ActorActual.get().ambito());
        List<String> validadas = new ArrayList<>();
        Map<String, List<RuleViolation>> omitidas = new LinkedHashMap<>();
        folios.forEach(f -> omitidas.put(f, List.of(new RuleViolation("actividad.notFound", null, f))));
        expedientes.of(found).forEach((actividad, expediente) -> {
            List<RuleViolation> why = attempt(actividad, expediente, acto);
            omitidas.put(actividad.getFolio(), why);
            if (why.isEmpty()) {
                validadas.add(actividad.getFolio());
            }
        });
        validadas.forEach(omitidas::remove);
        Rastro.objeto(validadas.size() + " de " + folios.size());
        Rastro.detalle(String.join(" ", validadas));
        return new Resultado(validadas, omitidas);
    }

    private List<RuleViolation> attempt(Actividad actividad, Expediente expediente, Acto acto) {
        Ventana ventana = window(actividad);
        if (ventana != null && !ventana.abierta()) {
            return List.of(new RuleViolation(ventana.codigoMotivo(), null, ventana.argumentos()));
        }
        try {
            Transicion transicion = actividad.validate(expediente, acto);
            periodos.requireValidacion(Trimestre.parse(actividad.getPeriodo()), actividad.getPlantel());
            repository.add(transicion);
            return List.of();
        } catch (RuleViolationException lacking) {
            return lacking.violations();
        } catch (ConflictException illegalMove) {
            return List.of(illegalMove.violation());
        }
    }

    /** Asked before it is required: what is required and refused undoes the whole call. */
    private Ventana window(Actividad actividad) {
        return actividad.getEstado().canMoveTo(EstadoActividad.VALIDADA)
                ? periodos.ventanaValidacionPlantel(Trimestre.parse(actividad.getPeriodo()), actividad.getPlantel())
                : null;
    }

    private ActividadVista flushed(Actividad actividad) {
        repository.flush();
        return ActividadVista.of(actividad);
    }
}
