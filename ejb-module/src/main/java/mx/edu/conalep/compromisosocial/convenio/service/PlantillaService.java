package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.PlantillaConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPlantilla;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoPlantilla;
import mx.edu.conalep.compromisosocial.convenio.persistence.PlantillaRepository;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorPlantilla.Leida;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/**
 * Templates of clauses (Art. 21 II): the legal area of a CE keeps its own, the national one those for everybody. A change makes a version;
 * those before it stay.
 */
@Gated
@Stateless
public class PlantillaService {
    @Inject
    private PlantillaRepository repository;

    @Inject
    private Expedientes claves;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /** The last version of each template that the actor may read, active ones first. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "plantilla.listar")
    public List<PlantillaVista> list() {
        return repository.list(AmbitoPlantilla.reading(ActorActual.get())).stream()
                .map(PlantillaService::vista)
                .toList();
    }

    /**
     * All versions of one, first to last.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "plantilla.leer")
    public List<PlantillaVista> versions(String clave) {
        List<VersionPlantilla> all = repository.versions(clave, AmbitoPlantilla.reading(ActorActual.get()));
        if (all.isEmpty()) {
            throw new NotFoundException("convenio.plantilla.notFound", clave);
        }
        return all.stream().map(PlantillaService::vista).toList();
    }

    /**
     * Keeps a new one of the actor's legal area.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same template; null for none
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "plantilla.crear",
            write = true)
    public PlantillaVista create(Leida leida, String idempotencyKey) {
        Actor actor = ActorActual.get();
        RuleViolationException.throwIfAny(leida.broken(actor.is(Rol.JURIDICO_NACIONAL)));
        Acto acto = ActoActual.at(clock);
        Optional<String> earlier =
                llamadas.earlier(idempotencyKey, leida.datos().toString(), acto);
        if (earlier.isPresent()) {
            Rastro.detalle("repetida");
            Rastro.objeto(earlier.get());
            return vista(find(earlier.get()));
        }
        String entidad = actor.ambito().entidad();
        PlantillaConvenio nueva = new PlantillaConvenio(claves.next("PL", entidad, acto), entidad);
        VersionPlantilla primera = nueva.change(leida.datos(), null, acto).orElseThrow();
        repository.add(nueva);
        repository.add(primera);
        llamadas.complete(idempotencyKey, nueva.getClave(), acto);
        return told(primera);
    }

    /**
     * Makes the next version; none when nothing changed.
     *
     * @param version number of the last version as read before
     * @throws NotFoundException when the actor's legal area keeps no such template
     * @throws ConflictException when it changed since, or is retired
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "plantilla.cambiar",
            write = true)
    public PlantillaVista change(String clave, int version, Leida leida) {
        VersionPlantilla last = locked(clave, version);
        RuleViolationException.throwIfAny(leida.broken(ActorActual.get().is(Rol.JURIDICO_NACIONAL)));
        Optional<VersionPlantilla> next = last.getPlantilla().change(leida.datos(), last, ActoActual.at(clock));
        next.ifPresent(repository::add);
        return told(next.orElse(last));
    }

    /**
     * Offers it no more.
     *
     * @param version number of the last version as read before, or null
     * @throws NotFoundException when the actor's legal area keeps no such template
     * @throws ConflictException when it changed since, or is retired already
     */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "plantilla.retirar",
            write = true)
    public PlantillaVista retire(String clave, Integer version) {
        VersionPlantilla last = locked(clave, version);
        last.getPlantilla().retire(ActoActual.at(clock));
        return told(last);
    }

    private VersionPlantilla locked(String clave, Integer version) {
        VersionPlantilla last = find(clave);
        if (version != null && version != last.getNumero()) {
            throw new ConflictException("shared.version.stale");
        }
        return last;
    }

    private VersionPlantilla find(String clave) {
        return repository
                .lock(clave, AmbitoPlantilla.keeping(ActorActual.get()))
                .orElseThrow(() -> refused(clave));
    }

    private CodedException refused(String clave) {
        boolean read = !repository
                .versions(clave, AmbitoPlantilla.reading(ActorActual.get()))
                .isEmpty();
        return read
                ? new ForbiddenException("convenio.plantilla.otraArea", clave)
                : new NotFoundException("convenio.plantilla.notFound", clave);
    }

    private PlantillaVista told(VersionPlantilla v) {
        repository.flush();
        Rastro.objeto(v.getPlantilla().getClave());
        Rastro.detalle("v" + v.getNumero());
        return vista(v);
    }

    private static PlantillaVista vista(VersionPlantilla v) {
        Actor actor = ActorActual.get();
        String entidad = v.getPlantilla().getEntidad();
        boolean propia = entidad == null
                ? actor.is(Rol.JURIDICO_NACIONAL)
                : actor.is(Rol.JURIDICO_ENTIDAD)
                        && entidad.equals(actor.ambito().entidad());
        return PlantillaVista.of(v, propia);
    }
}
