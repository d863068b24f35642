package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The public version of a registered convenio (Art. 21 IV): the legal area marks what is reserved and why, a second person approves,
 * and only then anybody reads it.
 */
@Gated
@Stateless
public class PublicacionService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Clock clock;

    /**
     * The signed document that a public version shall be made from.
     *
     * @param marcas reserved areas
     * @throws NotFoundException when another area answers for it
     * @throws ConflictException before it is registered
     * @throws RuleViolationException when an area does not lie on a page, or has no reason
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.publicar")
    public DocumentoVista requireProposable(String folio, List<DatosMarca> marcas) {
        return DocumentoVista.of(signed(convenios.find(folio, AmbitoConvenio.reviewing(ActorActual.get())), marcas));
    }

    private DocumentoConvenio signed(Convenio convenio, List<DatosMarca> marcas) {
        if (!convenio.isRegistrado()) {
            throw new ConflictException("convenio.publico.notRegistered", convenio.getFolio());
        }
        List<DocumentoConvenio> documentos = repository.documentos(convenio);
        DocumentoConvenio firmado = documentos.get(documentos.size() - 1);
        RuleViolationException.throwIfAny(DatosMarca.check(marcas, firmado.getPaginas()));
        return firmado;
    }

    /**
     * Keeps a proposal whose document is in the store already; an earlier proposal is withdrawn by it.
     *
     * @param sha256 hash of the public document
     * @param tamano its bytes
     * @throws NotFoundException when another area answers for it
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.publicar",
            write = true)
    public PublicaVista propose(String folio, List<DatosMarca> marcas, String sha256, long tamano) {
        Convenio convenio = convenios.lock(folio, AmbitoConvenio.reviewing(ActorActual.get()), null);
        DocumentoConvenio firmado = signed(convenio, marcas);
        Acto acto = ActoActual.at(clock);
        List<VersionPublica> earlier = repository.publicas(convenio);
        earlier.stream().filter(v -> v.getEstado() == EstadoPublico.PROPUESTA).forEach(v -> v.withdraw(acto));
        VersionPublica nueva = new VersionPublica(
                convenio, earlier.size() + 1, firmado.getSha256(), sha256, tamano, firmado.getPaginas(), marcas, acto);
        repository.add(nueva);
        repository.flush();
        Rastro.detalle("pública " + nueva.getNumero() + " sha256=" + sha256 + " marcas=" + marcas.size());
        return PublicaVista.of(nueva);
    }

    /**
     * A second person approves the proposal; it takes the place of the version published before.
     *
     * @throws NotFoundException when the folio lies outside the scope
     * @throws ConflictException when nothing is proposed
     * @throws RuleViolationException when the person proposed it himself
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "convenio.aprobarPublicacion",
            write = true)
    public PublicaVista approve(String folio) {
        Convenio convenio = convenios.lock(folio, AmbitoConvenio.reading(ActorActual.get()), null);
        Acto acto = ActoActual.at(clock);
        List<VersionPublica> all = repository.publicas(convenio);
        VersionPublica propuesta = all.stream()
                .filter(v -> v.getEstado() == EstadoPublico.PROPUESTA)
                .findFirst()
                .orElseThrow(() -> new ConflictException("convenio.publico.noProposal", convenio.getFolio()));
        all.stream().filter(v -> v.getEstado() == EstadoPublico.APROBADA).forEach(v -> v.withdraw(acto));
        repository.flush();
        propuesta.approve(acto);
        repository.flush();
        Rastro.detalle("pública " + propuesta.getNumero() + " sha256=" + propuesta.getSha256());
        return PublicaVista.of(propuesta);
    }

    /** The public versions of a convenio with what is reserved in each, first to last; for those inside. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.publicas")
    public List<PublicaVista> list(String folio) {
        return repository.publicas(convenios.find(folio, convenios.reading())).stream()
                .map(PublicaVista::of)
                .toList();
    }
}
