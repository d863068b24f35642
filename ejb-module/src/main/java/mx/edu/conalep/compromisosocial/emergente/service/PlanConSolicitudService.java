package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** A plan and its request as one form sends them (Art. 15): both are kept, or neither. */
@Gated
@Stateless
public class PlanConSolicitudService {
    @Inject
    private EmergenteService emergentes;

    @Inject
    private DocumentoEmergenteService documentos;

    /**
     * Keeps a new plan of the actor's unit, and its request when one came.
     *
     * @param idempotencyKey as of {@link EmergenteService#create}
     * @return its folio
     * @throws RuleViolationException with everything that is wrong with the plan and with the file; nothing is kept then
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.crear",
            write = true)
    public String create(Lectura<DatosEmergente> leido, ArchivoPresentado solicitud, String idempotencyKey) {
        String folio = emergentes
                .create(leido.with(solicitud.faltas()), idempotencyKey)
                .folio();
        register(folio, solicitud);
        return folio;
    }

    /**
     * Replaces a plan, and adds a request when one came.
     *
     * @param version as read before
     * @throws ConflictException when it changed since it was read, or was sent down
     * @throws RuleViolationException with everything that is wrong with the plan and with the file; nothing is kept then
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.cambiar",
            write = true)
    public void update(String folio, Integer version, Lectura<DatosEmergente> leido, ArchivoPresentado solicitud) {
        emergentes.update(folio, version, leido.with(solicitud.faltas()));
        register(folio, solicitud);
    }

    private void register(String folio, ArchivoPresentado solicitud) {
        if (solicitud.guardado() != null) {
            documentos.register(folio, DocumentoEmergente.Tipo.SOLICITUD, solicitud.guardado());
        }
    }
}
