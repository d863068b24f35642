package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.AreaJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosDelegacion;
import mx.edu.conalep.compromisosocial.convenio.domain.DelegacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasDelegacion;
import mx.edu.conalep.compromisosocial.convenio.persistence.DelegacionRepository;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorDelegacion.Leida;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.seguridad.service.ResponsableConsulta;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** Who covers a legal area from a day to a day (Art. 21 I), so that no convenio waits for somebody who is away. */
@Gated
@Stateless
public class DelegacionService {
    @Inject
    private DelegacionRepository repository;

    @Inject
    private ResponsableConsulta personas;

    @Inject
    private Expedientes claves;

    @Inject
    private Lugares lugares;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /** Those of the actor's legal area, those that he named, and those by which he covers another one; the newest first. */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "delegacion.listar")
    public List<DelegacionVista> list() {
        Actor actor = ActorActual.get();
        return repository.of(actor.usuario(), Delegaciones.own(actor)).stream()
                .map(this::vista)
                .toList();
    }

    /**
     * Names who covers an area.
     *
     * @param llamada repeated calls with the same key and data name him once, also when the days are over by then; null for none
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "delegacion.crear",
            write = true)
    public DelegacionVista create(Leida leida, String llamada) {
        Actor actor = ActorActual.get();
        DatosDelegacion datos = leida.datos();
        List<RuleViolation> broken = new ArrayList<>(leida.faltas());
        AreaJuridica area = area(actor, datos.entidad(), broken);
        Acto acto = ActoActual.at(clock);
        // before the rules: what was named once may be over by now, and covers the area itself
        Optional<String> earlier = broken.isEmpty()
                ? llamadas.earlier(llamada, "delegacion " + area + " " + datos, acto)
                : Optional.empty();
        if (earlier.isPresent()) {
            Rastro.detalle("repetido");
            return told(found(earlier.get()));
        }
        requireSound(actor, area, leida, broken);
        // the counter of the area stays locked until the commit: who names somebody for it at the same time waits here
        // and sees this one
        String clave = claves.next("DJ", area.entidad(), acto);
        if (repository.of(area, datos.delegado()).stream().anyMatch(d -> d.overlaps(datos))) {
            throw new RuleViolationException(
                    new RuleViolation("convenio.delegacion.traslape", "desde", datos.delegado()));
        }
        DelegacionJuridica nueva = new DelegacionJuridica(clave, area, datos, acto);
        repository.add(nueva);
        llamadas.complete(llamada, clave, acto);
        Rastro.detalle(datos.delegado() + " " + datos.desde() + " a " + datos.hasta());
        return told(nueva);
    }

    /** Everything said about it holds. */
    private void requireSound(Actor actor, AreaJuridica area, Leida leida, List<RuleViolation> broken) {
        ReglasDelegacion.Persona quien = new ReglasDelegacion.Persona(
                actor.usuario(),
                actor.is(Rol.JURIDICO_NACIONAL) ? null : actor.ambito().entidad());
        List<ReglasDelegacion.Persona> juridicos = personas.legal().stream()
                .map(p -> new ReglasDelegacion.Persona(p.usuario(), p.entidad()))
                .toList();
        ReglasDelegacion.check(leida.datos(), area, quien, juridicos, lugares.today(area.entidad())).stream()
                .filter(rule -> leida.faltas().stream().noneMatch(f -> f.field().equals(rule.field())))
                .forEach(broken::add);
        RuleViolationException.throwIfAny(broken);
    }

    /** The area that is covered; the actor's own when he may not name anybody for the one that he says. */
    private AreaJuridica area(Actor actor, String entidad, List<RuleViolation> broken) {
        AreaJuridica own = Delegaciones.own(actor);
        if (entidad == null || entidad.equals(own.entidad())) {
            return own;
        }
        if (!own.isNacional() || !lugares.isColegio(entidad)) {
            broken.add(new RuleViolation("convenio.delegacion.entidad", "entidad", entidad));
            return own;
        }
        return AreaJuridica.of(entidad);
    }

    /**
     * Ends one before its last day; what was reviewed stays.
     *
     * @throws NotFoundException when it is neither of the actor's legal area nor named by him
     * @throws ConflictException when it is over or revoked already
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "delegacion.revocar",
            write = true)
    public DelegacionVista revoke(String clave) {
        DelegacionJuridica una = found(clave);
        una.revoke(lugares.today(una.area().entidad()), ActoActual.at(clock));
        return told(una);
    }

    private DelegacionJuridica found(String clave) {
        return repository
                .lock(clave)
                .filter(DelegacionService::isOwn)
                .orElseThrow(() -> new NotFoundException("convenio.delegacion.notFound", clave));
    }

    private DelegacionVista told(DelegacionJuridica una) {
        repository.flush();
        Rastro.objeto(una.getClave());
        return vista(una);
    }

    private DelegacionVista vista(DelegacionJuridica una) {
        LocalDate dia = lugares.today(una.area().entidad());
        return DelegacionVista.of(una, dia, isOwn(una));
    }

    private static boolean isOwn(DelegacionJuridica una) {
        Actor actor = ActorActual.get();
        return una.area().equals(Delegaciones.own(actor)) || una.getDelegante().equals(actor.usuario());
    }
}
