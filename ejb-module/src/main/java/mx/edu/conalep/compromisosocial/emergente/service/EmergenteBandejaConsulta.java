package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
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
        return page(max, espera.countToApprove(plantel), () -> espera.toApprove(plantel, max));
    }

    /** Programmes in which vinculación has deliveries to make. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "bandeja.emergente.entregar")
    public Page<EmergentePendiente> toDeliver(int max) {
        String plantel = ActorActual.get().ambito().plantel();
        return page(max, espera.countToDeliver(plantel), () -> espera.toDeliver(plantel, max));
    }

    /** The bell asks for the total alone, and most trays hold none: rows are asked for when there are some to tell. */
    private static Page<EmergentePendiente> page(int max, long total, Supplier<List<Object[]>> rows) {
        List<EmergentePendiente> items = max == 0 || total == 0
                ? List.of()
                : rows.get().stream().map(EmergentePendiente::of).toList();
        return new Page<>(items, 0, max, total);
    }
}
