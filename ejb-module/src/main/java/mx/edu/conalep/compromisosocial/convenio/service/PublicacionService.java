package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
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
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

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
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Lets pass who may mark what is reserved in a convenio, before its pages are shown to him.
     *
     * @throws NotFoundException when another area answers for it, also one that he covers: publication is not delegated
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.publicar.ver")
    public void requireMarker(String folio) {
        convenios.find(folio, AmbitoConvenio.reviewing(ActorActual.get()));
    }

    /**
     * The signed document that a public version shall be made from.
     *
     * @param propuesta what is reserved in it
     * @throws NotFoundException when another area answers for it
     * @throws ConflictException before it is registered
     * @throws RuleViolationException when an area does not lie on a page, or has no reason
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.publicar")
    public DocumentoVista requireProposable(String folio, PropuestaPublica propuesta) {
        return DocumentoVista.of(signed(convenios.find(folio, AmbitoConvenio.reviewing(ActorActual.get())), propuesta));
    }

    private DocumentoConvenio signed(Convenio convenio, PropuestaPublica propuesta) {
        if (!convenio.isRegistrado()) {
            throw new ConflictException("convenio.publico.notRegistered", convenio.getFolio());
        }
        List<DocumentoConvenio> documentos = repository.documentos(convenio);
        DocumentoConvenio firmado = documentos.get(documentos.size() - 1);
        RuleViolationException.throwIfAny(propuesta.check(firmado.getPaginas()));
        return firmado;
    }

    /**
     * Keeps a proposal whose document is in the store already; an earlier proposal is withdrawn by it.
     *
     * @param vista number of the last version that the person read, 0 when there was none; null to replace whichever is proposed
     * @param sha256 hash of the public document
     * @param tamano its bytes
     * @param clave repeated calls with the same key and proposal answer with the same version; null for none
     * @throws NotFoundException when another area answers for it
     * @throws ConflictException when another version came after the one that was read
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "convenio.publicar",
            write = true)
    public PublicaVista propose(
            String folio, PropuestaPublica propuesta, Integer vista, String sha256, long tamano, String clave) {
        Convenio convenio = convenios.lock(folio, AmbitoConvenio.reviewing(ActorActual.get()), null);
        Acto acto = ActoActual.at(clock);
        List<VersionPublica> earlier = repository.publicas(convenio);
        Optional<String> repeated = llamadas.earlier(clave, convenio.getFolio() + " publica " + propuesta, acto);
        if (repeated.isPresent()) {
            Rastro.detalle("repetida");
            return PublicaVista.of(earlier.get(Integer.parseInt(repeated.get()) - 1));
        }
        VersionPublica.requireLastRead(earlier, vista, folio);
        DocumentoConvenio firmado = signed(convenio, propuesta);
        earlier.stream().filter(v -> v.getEstado() == EstadoPublico.PROPUESTA).forEach(v -> v.replace(acto));
        VersionPublica nueva = new VersionPublica(
                convenio,
                earlier.size() + 1,
                firmado.getSha256(),
                sha256,
                tamano,
                firmado.getPaginas(),
                propuesta,
                acto);
        repository.add(nueva);
        llamadas.complete(clave, Integer.toString(nueva.getNumero()), acto);
        repository.flush();
        Rastro.detalle("pública " + nueva.getNumero() + " sha256=" + sha256 + " marcas="
                + propuesta.marcas().size());
        return PublicaVista.of(nueva);
    }

    /** The public versions of a convenio with what is reserved in each, first to last; for those inside. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.publicas")
    public List<PublicaVista> list(String folio) {
        return repository.publicas(convenios.find(folio, convenios.reading())).stream()
                .map(PublicaVista::of)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.publica")
    public PublicaVista find(String folio, int numero) {
        return list(folio).stream()
                .filter(v -> v.numero() == numero)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("convenio.documento.notFound"));
    }
}
