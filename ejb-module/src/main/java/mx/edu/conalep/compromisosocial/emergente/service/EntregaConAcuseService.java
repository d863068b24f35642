package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** A delivery and its receipt as one form sends them (Art. 15): both are kept, or neither. */
@Gated
@Stateless
public class EntregaConAcuseService {
    @Inject
    private EntregaService entregas;

    @Inject
    private DocumentoEmergenteService documentos;

    /**
     * Takes note of a delivery, and keeps its receipt.
     *
     * @param numero of the approved choice
     * @param candidato number of the student
     * @param leida day and receipt
     * @param acuse the receipt, in the store
     * @throws NotFoundException when the actor's plantel has no such choice, or he is not in it
     * @throws ConflictException as of {@link EntregaService#deliver}; the receipt is not kept either
     * @throws RuleViolationException as there, with everything that does not read
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.entregar", write = true)
    public void deliver(String folio, int numero, int candidato, Lectura<DatosEntrega> leida, ArchivoPresentado acuse) {
        if (acuse.guardado() != null) {
            documentos.register(folio, DocumentoEmergente.Tipo.ACUSE, acuse.guardado());
        }
        entregas.deliver(folio, numero, candidato, leida);
    }
}
