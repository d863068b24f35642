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

    /** What he reads. */
    AmbitoConvenio reading() {
        Actor actor = ActorActual.get();
        return isJuridico(actor) ? reviewing() : AmbitoConvenio.reading(actor);
    }

    /** What he reviews. */
    AmbitoConvenio reviewing() {
        return AmbitoConvenio.reviewing(
                ActorActual.get(),
                inForce().stream().map(DelegacionJuridica::area).toList());
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
