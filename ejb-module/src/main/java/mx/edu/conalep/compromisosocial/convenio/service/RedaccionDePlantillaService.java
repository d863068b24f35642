package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPlantilla;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoPlantilla;
import mx.edu.conalep.compromisosocial.convenio.persistence.PlantillaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Writing a convenio from a template of its legal area (Art. 21 II). */
@Gated
@Stateless
public class RedaccionDePlantillaService {
    @Inject
    private PlantillaRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Clock clock;

    /** The last versions of the active templates that serve what the actor's unit writes. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "plantilla.ofrecer")
    public List<PlantillaVista> offered() {
        Ambito ambito = ActorActual.get().ambito();
        return repository.list(AmbitoPlantilla.serving(Alcance.of(ambito), ambito.entidad())).stream()
                .map(v -> PlantillaVista.of(v, false))
                .toList();
    }

    /**
     * Fills the empty clauses of a draft from the last version of a template, which the draft remembers.
     *
     * @param version as read before
     * @param clave of the template
     * @param sobrescribir whether its texts also take the place of what is written
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, is neither a draft nor observed, or renews what was ended meanwhile
     * @throws RuleViolationException on {@code plantilla} when no such template serves it
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.usarPlantilla",
            write = true)
    public ConvenioVista use(String folio, Integer version, String clave, boolean sobrescribir) {
        Convenio convenio = convenios.lockOwn(folio, version);
        AmbitoPlantilla serving = AmbitoPlantilla.serving(convenio.getAlcance(), convenio.getEntidad());
        VersionPlantilla last = repository.versions(clave, serving).stream()
                .filter(v -> v.getNumero() == v.getPlantilla().getNumero())
                .findFirst()
                .orElseThrow(() -> new RuleViolationException(
                        clave == null
                                ? new RuleViolation("convenio.plantilla.required", "plantilla")
                                : new RuleViolation("convenio.plantilla.noSirve", "plantilla", clave)));
        convenio.writeFrom(last, sobrescribir, ActoActual.at(clock));
        Rastro.detalle(clave + " v" + last.getNumero() + (sobrescribir ? " sobre lo escrito" : ""));
        return convenios.flushed(convenio);
    }
}
