package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Amparos;
import mx.edu.conalep.compromisosocial.actividad.domain.AreaInfluencia;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Registro;
import mx.edu.conalep.compromisosocial.actividad.domain.ReglasCaptura;
import mx.edu.conalep.compromisosocial.actividad.domain.Transicion;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.actividad.service.formato.DatosLeidos;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Checks, places and keeps what is captured. */
@Dependent
class Captura {
    private static final RuleViolation PLANTEL_REQUIRED = new RuleViolation("actividad.plantel.required", "plantel");

    @Inject
    private ActividadRepository repository;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Situador situador;

    @Inject
    private Altas altas;

    @Inject
    private Amparos amparos;

    /** Data that may be kept, with its plantel, distance and deadline. */
    record Lista(PlantelBreve plantel, AreaInfluencia area, Registro registro) {}

    /**
     * Checks data that shall be kept.
     *
     * @param leidos what does not read in it is told together with the rules that the rest breaks
     * @param antes the activity that it replaces, or null for a new one
     */
    Lista check(DatosLeidos leidos, Actividad antes) {
        DatosActividad datos = leidos.datos();
        PlantelBreve plantel = plantel(leidos, antes);
        List<RuleViolation> broken = new ArrayList<>(leidos.and(ReglasCaptura.check(datos, situador.today(plantel))));
        amparos.judge(List.of(datos))
                .refusal(datos, plantel.clave(), plantel.entidad())
                .ifPresent(broken::add);
        if (!broken.isEmpty()) {
            takenReference(datos, plantel, antes == null ? null : antes.getFolio())
                    .ifPresent(broken::add);
            throw new RuleViolationException(broken);
        }
        return new Lista(plantel, situador.area(datos, plantel), situador.registro(datos, plantel, antes));
    }

    private PlantelBreve plantel(DatosLeidos leidos, Actividad antes) {
        if (antes != null) {
            return planteles.brief(antes.getPlantel());
        }
        String clave = leidos.datos().getPlantel();
        if (clave == null) {
            throw new RuleViolationException(leidos.and(List.of(PLANTEL_REQUIRED)));
        }
        return planteles.brief(clave);
    }

    /** A new draft, or the one that an earlier call with the same key made. */
    Actividad create(DatosLeidos leidos, String idempotencyKey, Acto acto) {
        Lista lista = check(leidos, null);
        DatosActividad datos = leidos.datos();
        Optional<String> earlier = altas.earlier(idempotencyKey, datos, acto);
        if (earlier.isPresent()) {
            Rastro.detalle("repetida");
            return repository
                    .findCommitted(earlier.get(), ActorActual.get().ambito())
                    .orElseThrow(() -> new NotFoundException("actividad.notFound", earlier.get()));
        }
        requireFreeReference(datos, lista.plantel(), null);
        int anio = acto.en().atZone(lista.plantel().zona()).getYear();
        String plantel = lista.plantel().clave();
        Actividad nueva = new Actividad(
                altas.folio(plantel, anio), plantel, lista.plantel().entidad(), acto);
        nueva.change(datos, lista.area(), lista.registro(), acto);
        repository.add(nueva);
        repository.add(Transicion.captured(nueva, acto));
        altas.complete(idempotencyKey, nueva.getFolio(), acto);
        return nueva;
    }

    /** Replaces the data of an activity. */
    void change(Actividad actividad, DatosLeidos leidos, Acto acto) {
        Lista lista = check(leidos, actividad);
        DatosActividad datos = leidos.datos();
        requireFreeReference(datos, lista.plantel(), actividad.getFolio());
        actividad.change(datos, lista.area(), lista.registro(), acto);
    }

    private void requireFreeReference(DatosActividad datos, PlantelBreve plantel, String folio) {
        takenReference(datos, plantel, folio).ifPresent(taken -> {
            throw new RuleViolationException(taken);
        });
    }

    private Optional<RuleViolation> takenReference(DatosActividad datos, PlantelBreve plantel, String folio) {
        return Optional.ofNullable(datos.getReferencia())
                .filter(referencia -> repository.isReferenceTaken(plantel.clave(), referencia, folio))
                .map(referencia -> new RuleViolation("actividad.referencia.taken", "referencia", referencia));
    }
}
