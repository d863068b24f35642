package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The signed document of a convenio: its row, and who may read it. It never leaves the intranet (R21.4). */
@Gated
@Stateless
public class DocumentoConvenioService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Sustituciones sustituciones;

    @Inject
    private FirmadoUnico unico;

    @Inject
    private Clock clock;

    /**
     * Whether the signed document may be added now; asked before its bytes are read.
     *
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException before its dictamen, once it is signed or written anew, and when it renews what was ended meanwhile
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.documento")
    public void requireReceivable(String folio) {
        requireApproved(convenios.findToChange(folio));
    }

    /**
     * Writes the row of a file that is already in the store. The last row tells which document is signed: the content of the last one again
     * answers with that row, the content of an earlier one becomes the last again.
     *
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException before its dictamen, once it is signed or written anew, and when it renews what was ended meanwhile
     * @throws RuleViolationException when it is the signed document of another convenio (R21.3)
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.documento",
            write = true)
    public DocumentoVista register(String folio, ArchivoGuardado guardado) {
        Convenio convenio = convenios.lockOwn(folio, null);
        requireApproved(convenio);
        Rastro.detalle("sha256=" + guardado.sha256());
        return repository.documentos(convenio).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.getSha256().equals(guardado.sha256()))
                .map(DocumentoVista::of)
                .orElseGet(() -> added(convenio, guardado));
    }

    private DocumentoVista added(Convenio convenio, ArchivoGuardado guardado) {
        unico.require(convenio, guardado.sha256());
        DocumentoConvenio nuevo = new DocumentoConvenio(
                convenio,
                DocumentoConvenio.Tipo.CONVENIO_FIRMADO,
                guardado.nombre(),
                guardado.tamano(),
                guardado.paginas(),
                guardado.sha256(),
                ActoActual.at(clock));
        repository.add(nuevo);
        repository.flush();
        return DocumentoVista.of(nuevo);
    }

    /** The files of a convenio within the scope, first to last. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.documentos")
    public List<DocumentoVista> list(String folio) {
        return repository.documentos(convenios.find(folio, convenios.reading())).stream()
                .map(DocumentoVista::of)
                .toList();
    }

    /**
     * The row of a file, for who reads it.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.documento.ver")
    public DocumentoVista find(String folio, long id) {
        return list(folio).stream()
                .filter(d -> d.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("convenio.documento.notFound"));
    }

    private void requireApproved(Convenio convenio) {
        if (convenio.getEstado() != EstadoConvenio.DICTAMINADO) {
            throw new ConflictException(
                    "convenio.documento.notNow",
                    convenio.getFolio(),
                    Messages.text("convenio.estado." + convenio.getEstado().name()));
        }
        sustituciones.requireNotReplaced(convenio);
    }
}
