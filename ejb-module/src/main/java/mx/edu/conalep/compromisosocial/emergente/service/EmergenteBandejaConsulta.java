package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.persistence.EsperaEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Page;

/** What waits for the actor in the programmes of his plantel; it names programmes and numbers, no student. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EmergenteBandejaConsulta {
    @Inject
    private EsperaEmergente espera;

    /** Choices that the titular approves or sends back, the oldest first. */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "bandeja.emergente.aprobar")
    public Page<EmergentePendiente> toApprove(int max) {
        String plantel = ActorActual.get().ambito().plantel();
        return page(espera.toApprove(plantel, max), max, espera.countToApprove(plantel));
    }

    /** Programmes in which vinculación has deliveries to make. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.emergente.entregar")
    public Page<EmergentePendiente> toDeliver(int max) {
        String plantel = ActorActual.get().ambito().plantel();
        return page(espera.toDeliver(plantel, max), max, espera.countToDeliver(plantel));
    }

    private static Page<EmergentePendiente> page(List<Object[]> rows, int max, long total) {
        return new Page<>(rows.stream().map(EmergentePendiente::of).toList(), 0, max, total);
    }
}
