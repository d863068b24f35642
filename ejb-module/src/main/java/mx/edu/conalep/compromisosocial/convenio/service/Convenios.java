package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What all acts on convenios share: finding one inside a scope, today's date, and the answer. */
@Dependent
class Convenios {
    private static final String OTRA_UNIDAD = "convenio.otraUnidad";
    private static final String OTRA_AREA = "convenio.otraArea";

    @Inject
    private ConvenioRepository repository;

    @Inject
    private Lugares lugares;

    @Inject
    private Delegaciones delegaciones;

    @Inject
    private Sustituciones sustituciones;

    /** What the actor reads. */
    AmbitoConvenio reading() {
        return delegaciones.reading();
    }

    /** What the actor reviews, what he covers of other areas included. */
    AmbitoConvenio reviewing() {
        return delegaciones.reviewing();
    }

    /**
     * Where the actor approves, sends back and withdraws public versions: everywhere for the DVS, else where his own legal area answers. What
     * he covers of others is not in it: publication is not delegated.
     */
    AmbitoConvenio publishing() {
        Actor actor = ActorActual.get();
        return actor.is(Rol.DVS) ? AmbitoConvenio.all() : AmbitoConvenio.reviewing(actor);
    }

    /**
     * To read it, or to act on it without a change.
     *
     * @throws ForbiddenException when the actor reads it, but it lies outside the scope of the act
     * @throws NotFoundException when he does not read it either
     */
    Convenio find(String folio, AmbitoConvenio ambito) {
        return repository.find(folio, ambito).orElseThrow(() -> refused(folio, OTRA_AREA));
    }

    /**
     * One of the actor's unit, before bytes are read for a change of it that {@link #lockOwn} would refuse.
     *
     * @throws ForbiddenException when he reads it, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it renews what was ended meanwhile (R19)
     */
    Convenio findToChange(String folio) {
        Convenio convenio = repository.find(folio, own()).orElseThrow(() -> refused(folio, OTRA_UNIDAD));
        convenio.requireOriginAlive();
        return convenio;
    }

    /**
     * To change it, locked: every act on one that exists passes here. What is on its way and renews another is locked before that one, as
     * {@link ConvenioRepository#lockOrigin} tells, so that who ends that one at the same moment comes wholly before or after.
     *
     * @param version as the person read it, or null when the act does not depend on it
     * @throws ForbiddenException when the actor reads it, but it lies outside the scope of the act
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, or renews what was ended meanwhile (R19)
     */
    Convenio lock(String folio, AmbitoConvenio ambito, Integer version) {
        return current(repository.lock(folio, ambito).orElseThrow(() -> refused(folio, OTRA_AREA)), version, true);
    }

    /**
     * To change one of the actor's unit, locked.
     *
     * @param version as the person read it, or null when the act does not depend on it
     * @throws ForbiddenException when he reads it, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, or renews what was ended meanwhile (R19)
     */
    Convenio lockOwn(String folio, Integer version) {
        return lockOwn(folio, version, true);
    }

    /**
     * The same of one that may renew what was ended meanwhile: to answer a repeated call as it was answered first, and for the one act that
     * is left, to discard it.
     */
    Convenio lockOwnAsItStands(String folio, Integer version) {
        return lockOwn(folio, version, false);
    }

    private Convenio lockOwn(String folio, Integer version, boolean alive) {
        return current(repository.lock(folio, own()).orElseThrow(() -> refused(folio, OTRA_UNIDAD)), version, alive);
    }

    private static AmbitoConvenio own() {
        return AmbitoConvenio.writing(ActorActual.get());
    }

    private CodedException refused(String folio, String reason) {
        return repository.find(folio, reading()).isPresent()
                ? new ForbiddenException(reason, folio)
                : new NotFoundException("convenio.notFound", folio);
    }

    private Convenio current(Convenio convenio, Integer version, boolean alive) {
        Rastro.objeto(convenio.getFolio());
        repository.lockOrigin(convenio);
        if (alive) {
            convenio.requireOriginAlive();
        }
        requireRead(convenio, version);
        return convenio;
    }

    /**
     * The person read it as it is.
     *
     * @param version as he read it, or null when the act does not depend on it
     * @throws ConflictException when it changed since
     */
    void requireRead(Convenio convenio, Integer version) {
        if (version != null && version != convenio.getVersion()) {
            throw new ConflictException("shared.version.stale");
        }
    }

    /** Written out, and as the actor reads it. */
    ConvenioVista flushed(Convenio convenio) {
        repository.flush();
        return vista(convenio);
    }

    /** As the actor reads it. */
    ConvenioVista vista(Convenio convenio) {
        Actor actor = ActorActual.get();
        boolean propio =
                switch (convenio.getAlcance()) {
                    case NACIONAL -> actor.ambito().isNacional();
                    case ESTATAL ->
                        convenio.getEntidad().equals(actor.ambito().entidad())
                                && actor.ambito().plantel() == null;
                    case PLANTEL -> convenio.getPlantel().equals(actor.ambito().plantel());
                };
        LocalDate hoy = today(convenio.getEntidad());
        return ConvenioVista.of(
                convenio,
                repository.documentos(convenio),
                hoy,
                sustituciones.of(convenio, hoy),
                propio,
                convenio.isBy(actor.usuario()),
                delegaciones.answersFor(convenio));
    }

    /** Today, hour of an entidad; of Mexico City for what is national. */
    LocalDate today(String entidad) {
        return lugares.today(entidad);
    }
}
