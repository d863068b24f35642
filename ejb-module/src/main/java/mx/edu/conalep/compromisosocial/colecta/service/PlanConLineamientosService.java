package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** A plan and its lineamientos as one form sends them: both are kept, or neither. */
@Gated
@Stateless
public class PlanConLineamientosService {
    @Inject
    private ColectaService colectas;

    @Inject
    private DocumentoColectaService documentos;

    /**
     * Keeps a new plan, and the lineamientos when some came.
     *
     * @param idempotencyKey as of {@link ColectaService#create}
     * @return its folio
     * @throws RuleViolationException with everything that is wrong with the plan and with the file; nothing is kept then
     */
    @Permit(roles = Rol.DVS, action = "colecta.crear", write = true)
    public String create(Lectura<DatosColecta> leido, ArchivoPresentado lineamientos, String idempotencyKey) {
        String folio = colectas.create(leido.with(lineamientos.faltas()), idempotencyKey)
                .folio();
        register(folio, lineamientos);
        return folio;
    }

    /**
     * Replaces a plan, and adds the lineamientos when some came.
     *
     * @param version as read before
     * @throws ConflictException when it changed since it was read, or was sent down
     * @throws RuleViolationException with everything that is wrong with the plan and with the file; nothing is kept then
     */
    @Permit(roles = Rol.DVS, action = "colecta.cambiar", write = true)
    public void update(String folio, int version, Lectura<DatosColecta> leido, ArchivoPresentado lineamientos) {
        colectas.update(folio, version, leido.with(lineamientos.faltas()));
        register(folio, lineamientos);
    }

    private void register(String folio, ArchivoPresentado lineamientos) {
        if (lineamientos.guardado() != null) {
            documentos.register(folio, DocumentoColecta.Tipo.LINEAMIENTOS, lineamientos.guardado());
        }
    }
}
