package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DeclaracionRetirada;
import mx.edu.conalep.compromisosocial.actividad.persistence.DeclaracionRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** A submitted activity contradicts the zero that its plantel declared: the declaration leaves, its history stays. */
@Dependent
class CerosDeclarados {
    @Inject
    private DeclaracionRepository repository;

    void withdrawBy(Actividad actividad, Acto acto) {
        repository.lock(actividad.getPeriodo(), actividad.getPlantel()).ifPresent(declaracion -> {
            String motivo = Messages.text("actividad.cero.withdrawnBy", actividad.getFolio());
            repository.add(new DeclaracionRetirada(declaracion, motivo, acto));
            repository.remove(declaracion);
            Rastro.detalle("declaración en cero retirada");
        });
    }
}
