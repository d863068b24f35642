package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.AreaJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DelegacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoDelegacion;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.DelegacionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** What the actor reaches as a reviewer: his own legal area, and those that he covers today (Art. 21 I). */
@Dependent
class Delegaciones {
    @Inject
    private DelegacionRepository repository;

    @Inject
    private Lugares lugares;

    @Inject
    private Clock clock;

    /** What he reads, as a person of his unit and of his legal area alike. */
    AmbitoConvenio reading() {
        return AmbitoConvenio.reading(ActorActual.get(), covered());
    }

    /** What he reviews. */
    AmbitoConvenio reviewing() {
        return AmbitoConvenio.reviewing(ActorActual.get(), covered());
    }

    private List<AreaJuridica> covered() {
        return inForce().stream().map(DelegacionJuridica::area).toList();
    }

    /** Whether a convenio is one that he reviews, if he did not write it. */
    boolean answersFor(Convenio convenio) {
        Actor actor = ActorActual.get();
        return isJuridico(actor)
                && (own(actor).reviews(convenio) || covered().stream().anyMatch(area -> area.reviews(convenio)));
    }

    /** The act of this moment on a convenio, with whom he stands in for when it is not of his own area. */
    Acto actOn(Convenio convenio) {
        Acto acto = ActoActual.at(clock);
        if (own(ActorActual.get()).reviews(convenio)) {
            return acto;
        }
        return inForce().stream()
                .filter(d -> d.area().reviews(convenio))
                .findFirst()
                .map(d -> {
                    Rastro.detalle("suple=" + d.getDelegante() + " " + d.getClave());
                    return acto.standingInFor(d.getDelegante());
                })
                .orElse(acto);
    }

    /** The legal area of a person. */
    static AreaJuridica own(Actor actor) {
        return actor.is(Rol.JURIDICO_NACIONAL)
                ? AreaJuridica.nacional()
                : AreaJuridica.of(actor.ambito().entidad());
    }

    private List<DelegacionJuridica> inForce() {
        Actor actor = ActorActual.get();
        return isJuridico(actor)
                ? repository.around(actor.usuario(), lugares.today(null)).stream()
                        .filter(d -> d.estado(lugares.today(d.area().entidad())) == EstadoDelegacion.EN_CURSO)
                        .toList()
                : List.of();
    }

    private static boolean isJuridico(Actor actor) {
        return actor.is(Rol.JURIDICO_NACIONAL) || actor.is(Rol.JURIDICO_ENTIDAD);
    }
}
