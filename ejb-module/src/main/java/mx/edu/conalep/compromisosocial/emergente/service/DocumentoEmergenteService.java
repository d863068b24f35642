package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente.Tipo;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** The files of a programme: their rows, and who may add and read them. A student's receipt is read by his plantel alone (R25). */
@Gated
@Stateless
public class DocumentoEmergenteService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private AsignacionRepository entregas;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Clock clock;

    /**
     * Whether a file may be added now; asked before its bytes are read.
     *
     * @throws NotFoundException when the programme is outside the actor's scope
     * @throws ForbiddenException when files of that kind are not his
     * @throws ConflictException out of its turn
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.documento")
    public void requireReceivable(String folio, Tipo tipo) {
        turn(folio, tipo);
    }

    /**
     * Whether a request may come with a plan of the actor's unit now; asked before its bytes are read.
     *
     * @param folio of the plan, null for a new one
     * @throws NotFoundException when the unit has no such programme
     * @throws ConflictException once it was sent down
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.documento")
    public void requirePlannable(String folio) {
        if (folio != null) {
            turn(folio, Tipo.SOLICITUD);
        }
    }

    /**
     * Writes the row of a file that is already in the store; the same content again answers with the row that is there. A receipt that
     * no delivery names counts as received now: its day begins anew.
     *
     * @throws NotFoundException when the programme is outside the actor's scope
     * @throws ForbiddenException when files of that kind are not his
     * @throws ConflictException out of its turn
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.documento",
            write = true)
    public DocumentoEmergenteVista register(String folio, Tipo tipo, ArchivoGuardado guardado) {
        ProgramaEmergente programa = turn(folio, tipo);
        Rastro.detalle(tipo + " sha256=" + guardado.sha256());
        boolean acuse = tipo == Tipo.ACUSE;
        Ambito ambito = ActorActual.get().ambito();
        Acto acto = ActoActual.at(clock);
        List<DocumentoEmergente> there =
                acuse ? repository.acuses(programa, ambito.plantel()) : repository.solicitudes(programa);
        return there.stream()
                .filter(d -> d.getSha256().equals(guardado.sha256()))
                .findFirst()
                .filter(d -> !acuse || again(d, acto))
                .map(DocumentoEmergenteVista::of)
                .orElseGet(() -> {
                    DocumentoEmergente nuevo = new DocumentoEmergente(
                            programa,
                            tipo,
                            acuse ? ambito.plantel() : null,
                            acuse ? ambito.entidad() : null,
                            guardado,
                            acto);
                    repository.add(nuevo);
                    repository.flush();
                    return DocumentoEmergenteVista.of(nuevo);
                });
    }

    /** Whether a receipt that came before is still there; one that waits for its delivery came now. */
    private boolean again(DocumentoEmergente acuse, Acto acto) {
        return entregas.vouches(acuse.getSha256()) || repository.receiveAgain(acuse, acto);
    }

    private ProgramaEmergente turn(String folio, Tipo tipo) {
        if (tipo == Tipo.SOLICITUD) {
            ProgramaEmergente programa = emergentes.lockOwn(folio, null);
            programa.requirePlaneada();
            return programa;
        }
        ProgramaEmergente programa = emergentes.lock(folio);
        if (!ActorActual.get().is(Rol.VINCULACION_PLANTEL)) {
            throw new ForbiddenException("seguridad.role.forbidden");
        }
        programa.requireEntregable();
        return programa;
    }

    /** The requests on file, the one in force last. */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.documentos")
    public List<DocumentoEmergenteVista> list(String folio) {
        return repository.solicitudes(emergentes.find(folio)).stream()
                .map(DocumentoEmergenteVista::of)
                .toList();
    }

    /**
     * The row of a request, for who reads it.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.documento.ver")
    public DocumentoEmergenteVista find(String folio, String sha256) {
        return of(list(folio), sha256);
    }

    /**
     * The row of a receipt, for the plantel of its student; each view leaves an entry in the trail (R25).
     *
     * @throws NotFoundException when the actor's plantel has none with that hash
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.acuse.ver",
            write = true)
    public DocumentoEmergenteVista receipt(String folio, String sha256) {
        ProgramaEmergente programa = emergentes.find(folio);
        List<DocumentoEmergenteVista> own = repository
                .acuses(programa, ActorActual.get().ambito().plantel())
                .stream()
                .map(DocumentoEmergenteVista::of)
                .toList();
        DocumentoEmergenteVista acuse = of(own, sha256);
        Rastro.detalle("acuse sha256=" + sha256);
        return acuse;
    }

    private static DocumentoEmergenteVista of(List<DocumentoEmergenteVista> some, String sha256) {
        return some.stream()
                .filter(d -> d.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("emergente.documento.notFound"));
    }
}
