package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.persistence.EsperaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.EsperaEmergente.Motivo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Page;

/**
 * What waits for the actor in the programmes of his plantel, and of the nation for the DVS; it names programmes and numbers, no student.
 * {@code max} rows are told (0: none), the page's total tells all.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EmergenteBandejaConsulta {
    @Inject
    private EsperaEmergente espera;

    /** Programmes in which the actor's plantel has goods and no candidate. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.emergente.capturar")
    public Page<EmergentePendiente> toCapture(int max) {
        return page(Motivo.CAPTURA, max);
    }

    /** Choices that the titular approves or sends back, the oldest first. */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "bandeja.emergente.aprobar")
    public Page<EmergentePendiente> toApprove(int max) {
        return page(Motivo.APROBACION, max);
    }

    /** Choices that the titular sent back and vinculación has not proposed again, the oldest first. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.emergente.devueltas")
    public Page<EmergentePendiente> toCorrect(int max) {
        return page(Motivo.DEVUELTA, max);
    }

    /** Numbers of those in one programme; none where the actor's plantel takes no part. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.emergente.devueltas")
    public List<Integer> toCorrect(String folio) {
        return espera.numeros(Motivo.DEVUELTA, ActorActual.get().ambito().plantel(), folio);
    }

    /** Programmes in which vinculación has deliveries to make. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.emergente.entregar")
    public Page<EmergentePendiente> toDeliver(int max) {
        return page(Motivo.ENTREGA, max);
    }

    /** Closed programmes whose results the DVS reports, by a job that the operator runs (R14). */
    @Permit(
            roles = {Rol.DVS, Rol.OPERADOR},
            action = "bandeja.emergente.informar")
    public Page<EmergentePendiente> toReport(int max) {
        return page(Motivo.INFORME, max);
    }

    /** How many wait for the actor's own act, for the bell. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL, Rol.DVS, Rol.OPERADOR},
            action = "bandeja.emergente.contar")
    public long count() {
        Actor actor = ActorActual.get();
        Set<Motivo> motivos = EnumSet.noneOf(Motivo.class);
        if (actor.is(Rol.VINCULACION_PLANTEL)) {
            motivos.addAll(Set.of(Motivo.CAPTURA, Motivo.DEVUELTA, Motivo.ENTREGA));
        }
        if (actor.is(Rol.TITULAR_PLANTEL)) {
            motivos.add(Motivo.APROBACION);
        }
        if (actor.isAny(Set.of(Rol.DVS, Rol.OPERADOR))) {
            motivos.add(Motivo.INFORME);
        }
        return espera.count(motivos, actor.ambito().plantel());
    }

    /** Most trays hold none: rows are asked for when there are some to tell. */
    private Page<EmergentePendiente> page(Motivo motivo, int max) {
        String plantel = ActorActual.get().ambito().plantel();
        long total = espera.count(Set.of(motivo), plantel);
        List<EmergentePendiente> items = max == 0 || total == 0
                ? List.of()
                : espera.rows(motivo, plantel, max).stream()
                        .map(EmergentePendiente::of)
                        .toList();
        return new Page<>(items, 0, max, total);
    }
}
