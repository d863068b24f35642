package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.emergente.persistence.CandidatoRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The criteria of vulnerability of a programme (Art. 15), written by the unit that received the request before the first candidate. */
@Gated
@Stateless
public class CriterioService {
    @Inject
    private Emergentes emergentes;

    @Inject
    private CandidatoRepository candidatos;

    @Inject
    private Clock clock;

    /**
     * Replaces the criteria, whole.
     *
     * @param version as read before, or null
     * @throws NotFoundException when the actor's unit has no such programme
     * @throws ConflictException when it changed since, is closed, or there is a candidate
     * @throws RuleViolationException with every rule that they break
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.criterios",
            write = true)
    public EmergenteVista weigh(String folio, Integer version, List<Criterio> criterios) {
        ProgramaEmergente programa = emergentes.lockOwn(folio, version);
        RuleViolationException.throwIfAny(ReglasCriterios.check(criterios));
        programa.weigh(criterios, candidatos.any(programa), ActoActual.at(clock));
        Rastro.detalle(criterios.size() + " criterios");
        return emergentes.flushed(programa);
    }
}
