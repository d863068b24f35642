package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.emergente.persistence.CandidatoRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
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
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.criterios",
            write = true)
    public EmergenteVista weigh(String folio, Integer version, Lectura<List<Criterio>> leida) {
        ProgramaEmergente programa = emergentes.lockOwn(folio, version);
        boolean fijos = candidatos.any(programa);
        programa.requireWeighable(fijos);
        List<Criterio> criterios = leida.requireSound(OrdenEmergente.CRITERIOS, ReglasCriterios.check(leida.datos()));
        programa.weigh(criterios, fijos, ActoActual.at(clock));
        Rastro.detalle(criterios.size() + " criterios");
        return emergentes.flushed(programa);
    }
}
