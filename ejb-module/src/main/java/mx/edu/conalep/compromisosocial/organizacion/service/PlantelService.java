package mx.edu.conalep.compromisosocial.organizacion.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.DatosPlantel;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;
import mx.edu.conalep.compromisosocial.organizacion.domain.Plantel;
import mx.edu.conalep.compromisosocial.organizacion.persistence.OrganizacionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Upkeep of the planteles by the administrator. */
@Gated
@Stateless
public class PlantelService {

    @Inject
    private OrganizacionRepository repository;

    /** All planteles by key, for their upkeep. */
    @Permit(roles = Rol.ADMIN, action = "plantel.administrar")
    public List<PlantelVista> list() {
        return repository.planteles(Ambito.nacional()).stream()
                .map(PlantelVista::of)
                .toList();
    }

    /**
     * Adds a plantel.
     *
     * @param clave {@code entidad-consecutivo}, not yet in use
     * @param entidad key of an entidad
     * @throws RuleViolationException when the key is taken or the data breaks a rule
     */
    @Permit(roles = Rol.ADMIN, action = "plantel.crear", write = true)
    public PlantelVista create(String clave, String entidad, DatosPlantel datos) {
        Entidad suya = repository
                .entidad(entidad)
                .orElseThrow(() ->
                        new RuleViolationException(new RuleViolation("organizacion.entidad.required", "entidad")));
        if (repository.plantel(clave).isPresent()) {
            throw new RuleViolationException(new RuleViolation("organizacion.clave.taken", "clave", clave));
        }
        Plantel plantel = new Plantel(clave, suya, datos);
        repository.add(plantel);
        repository.flush();
        return PlantelVista.of(plantel);
    }

    /**
     * Changes a plantel.
     *
     * @param version as read before
     * @throws NotFoundException when there is none of that key
     * @throws ConflictException when it changed since it was read
     * @throws RuleViolationException when the data breaks a rule
     */
    @Permit(roles = Rol.ADMIN, action = "plantel.cambiar", write = true)
    public PlantelVista change(String clave, int version, DatosPlantel datos) {
        Plantel plantel = repository
                .plantel(clave)
                .orElseThrow(() -> new NotFoundException("organizacion.plantel.notFound", clave));
        if (plantel.getVersion() != version) {
            throw new ConflictException("shared.version.stale");
        }
        plantel.change(datos);
        repository.flush();
        return PlantelVista.of(plantel);
    }
}
