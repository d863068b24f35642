package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
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

/** The files of a colecta: their rows, and who may add and read them. */
@Gated
@Stateless
public class DocumentoColectaService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private Colectas colectas;

    @Inject
    private Clock clock;

    /**
     * Whether a file may be added now; asked before its bytes are read.
     *
     * @throws NotFoundException when the colecta is outside the actor's scope
     * @throws ForbiddenException when files of that kind are not his
     * @throws ConflictException out of its turn
     */
    @Permit(
            roles = {Rol.DVS, Rol.VINCULACION_PLANTEL},
            action = "colecta.documento")
    public void requireReceivable(String folio, DocumentoColecta.Tipo tipo) {
        requireTurn(colectas.find(folio), tipo);
    }

    /**
     * Whether lineamientos may come with a plan now; asked before their bytes are read.
     *
     * @param folio of the plan, null for a new one
     * @throws NotFoundException when there is no such colecta
     * @throws ConflictException once it was sent down
     */
    @Permit(roles = Rol.DVS, action = "colecta.documento")
    public void requirePlannable(String folio) {
        if (folio != null) {
            requireTurn(colectas.find(folio), DocumentoColecta.Tipo.LINEAMIENTOS);
        }
    }

    /**
     * Writes the row of a file that is already in the store; the same content again answers with the row that is there. A receipt that
     * no delivery names counts as received now: its day begins anew.
     *
     * @throws NotFoundException when the colecta is outside the actor's scope
     * @throws ForbiddenException when files of that kind are not his
     * @throws ConflictException out of its turn
     */
    @Permit(
            roles = {Rol.DVS, Rol.VINCULACION_PLANTEL},
            action = "colecta.documento",
            write = true)
    public DocumentoColectaVista register(String folio, DocumentoColecta.Tipo tipo, ArchivoGuardado guardado) {
        Colecta colecta = colectas.lock(folio);
        requireTurn(colecta, tipo);
        Rastro.detalle(tipo + " sha256=" + guardado.sha256());
        Ambito ambito = ActorActual.get().ambito();
        Acto acto = ActoActual.at(clock);
        return repository.documentos(colecta, ambito).stream()
                .filter(d -> d.getTipo() == tipo && d.getSha256().equals(guardado.sha256()))
                .findFirst()
                .filter(d -> tipo != DocumentoColecta.Tipo.RECIBO || again(colecta, d, acto))
                .map(DocumentoColectaVista::of)
                .orElseGet(() -> {
                    DocumentoColecta nuevo =
                            new DocumentoColecta(colecta, tipo, ambito.plantel(), ambito.entidad(), guardado, acto);
                    repository.add(nuevo);
                    repository.flush();
                    return DocumentoColectaVista.of(nuevo);
                });
    }

    /** Whether a receipt that came before is still there; one that waits for its delivery came now. */
    private boolean again(Colecta colecta, DocumentoColecta recibo, Acto acto) {
        return repository.entregas(colecta).stream()
                        .anyMatch(e -> e.datos().recibo().equals(recibo.getSha256()))
                || repository.receiveAgain(recibo, acto);
    }

    private static void requireTurn(Colecta colecta, DocumentoColecta.Tipo tipo) {
        Rol suyo = tipo == DocumentoColecta.Tipo.COMPROBANTE ? Rol.VINCULACION_PLANTEL : Rol.DVS;
        if (!ActorActual.get().is(suyo)) {
            throw new ForbiddenException("seguridad.role.forbidden");
        }
        switch (tipo) {
            case LINEAMIENTOS -> colecta.requirePlaneada();
            case COMPROBANTE -> colecta.requireEnCurso();
            case RECIBO -> colecta.requireCerrada();
        }
    }

    /** The files inside the actor's scope, first to last: those of the DVS, and the proofs of his planteles. */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.documentos")
    public List<DocumentoColectaVista> list(String folio) {
        return repository.documentos(colectas.find(folio), ActorActual.get().ambito()).stream()
                .map(DocumentoColectaVista::of)
                .toList();
    }

    /**
     * The row of a file, for who reads it.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.documento.ver")
    public DocumentoColectaVista find(String folio, String sha256) {
        return repository
                .documento(colectas.find(folio), sha256, ActorActual.get().ambito())
                .map(DocumentoColectaVista::of)
                .orElseThrow(() -> new NotFoundException("colecta.documento.notFound"));
    }
}
