package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What the second person does with a public version (Art. 21 IV): approve it, send it back, or withdraw what anybody reads. */
@Gated
@Stateless
public class AprobacionPublicaService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Clock clock;

    /**
     * Lets pass who may act on the public versions of a convenio, before its pages are shown to him.
     *
     * @throws NotFoundException when another legal area answers for it, also one that he covers: publication is not delegated
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "convenio.aprobarPublicacion.ver")
    public void requireSecond(String folio) {
        convenios.find(folio, convenios.publishing());
    }

    /**
     * Approves the proposal; it takes the place of the version published before.
     *
     * @param numero of the version that the person saw; null to approve whichever is proposed
     * @throws NotFoundException when another legal area answers for it
     * @throws ConflictException when nothing is proposed, or another version than the one seen
     * @throws RuleViolationException when the person proposed it himself
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "convenio.aprobarPublicacion",
            write = true)
    public PublicaVista approve(String folio, Integer numero) {
        List<VersionPublica> all = locked(folio);
        Acto acto = ActoActual.at(clock);
        VersionPublica propuesta = one(all, EstadoPublico.PROPUESTA, "convenio.publico.noProposal", folio);
        propuesta.requireSeen(numero);
        all.stream().filter(v -> v.getEstado() == EstadoPublico.APROBADA).forEach(v -> v.replace(acto));
        repository.flush();
        propuesta.approve(acto);
        return done(propuesta);
    }

    /**
     * Sends the proposal back to the legal area that made it.
     *
     * @param numero of the version that the person saw; null to return whichever is proposed
     * @param motivo what has to be marked otherwise, 500 characters at most
     * @throws NotFoundException when another legal area answers for it
     * @throws ConflictException when nothing is proposed, or another version than the one seen
     * @throws RuleViolationException without a reason
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "convenio.devolverPublicacion",
            write = true)
    public PublicaVista giveBack(String folio, Integer numero, String motivo) {
        VersionPublica propuesta = one(locked(folio), EstadoPublico.PROPUESTA, "convenio.publico.noProposal", folio);
        propuesta.requireSeen(numero);
        propuesta.giveBack(motivo, ActoActual.at(clock));
        return done(propuesta);
    }

    /**
     * Withdraws what is published: nobody outside reads it any more.
     *
     * @param numero of the version that the person saw; null to withdraw whichever is published
     * @param motivo why, 500 characters at most
     * @throws NotFoundException when another legal area answers for it
     * @throws ConflictException when nothing is published, or another version than the one seen
     * @throws RuleViolationException without a reason
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "convenio.retirarPublicacion",
            write = true)
    public PublicaVista withdraw(String folio, Integer numero, String motivo) {
        VersionPublica publicada = one(locked(folio), EstadoPublico.APROBADA, "convenio.publico.notPublished", folio);
        publicada.requireSeen(numero);
        publicada.withdraw(motivo, ActoActual.at(clock));
        return done(publicada);
    }

    /** The public versions, while nobody else changes those of this convenio. */
    private List<VersionPublica> locked(String folio) {
        Convenio convenio = convenios.lock(folio, convenios.publishing(), null);
        return repository.publicas(convenio);
    }

    private static VersionPublica one(List<VersionPublica> all, EstadoPublico estado, String none, String folio) {
        return all.stream()
                .filter(v -> v.getEstado() == estado)
                .findFirst()
                .orElseThrow(() -> new ConflictException(none, folio));
    }

    private PublicaVista done(VersionPublica one) {
        repository.flush();
        Rastro.detalle("pública " + one.getNumero() + " " + one.getEstado() + " sha256=" + one.getSha256());
        return PublicaVista.of(one);
    }
}
