package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What moves a programme from one state to the next (requirements §4). */
@Gated
@Stateless
public class CicloEmergenteService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private AsignacionRepository asignaciones;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Clock clock;

    /**
     * Sends it down to its planteles.
     *
     * @param version as read before, or null
     * @throws NotFoundException when the actor's unit has no such programme
     * @throws ConflictException when it changed since, or was sent down before
     * @throws RuleViolationException without the request on file, dates or planteles
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.difundir",
            write = true)
    public EmergenteVista broadcast(String folio, Integer version) {
        ProgramaEmergente programa = emergentes.lockOwn(folio, version);
        boolean solicitud = !repository.solicitudes(programa).isEmpty();
        repository.add(programa.broadcast(solicitud, emergentes.today(), ActoActual.at(clock)));
        return emergentes.flushed(programa);
    }

    /**
     * Begins to take donations and candidates.
     *
     * @param version as read before, or null
     * @throws ConflictException when it changed since, or was not sent down
     * @throws RuleViolationException before its first day
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.iniciar",
            write = true)
    public EmergenteVista start(String folio, Integer version) {
        ProgramaEmergente programa = emergentes.lockOwn(folio, version);
        repository.add(programa.start(emergentes.today(), ActoActual.at(clock)));
        return emergentes.flushed(programa);
    }

    /**
     * Takes no more donations, candidates and choices; what is approved is still delivered, what is only proposed can no longer be approved
     * ({@link EmergenteConsulta#undecided}).
     *
     * @param version as read before, or null
     * @param motivo why before its last day is over in its planteles; after that it may be null
     * @throws ConflictException when it changed since, or does not run
     * @throws RuleViolationException until then without a reason
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.cerrar",
            write = true)
    public EmergenteVista close(String folio, Integer version, String motivo) {
        ProgramaEmergente programa = emergentes.lockOwn(folio, version);
        List<String> sinDecidir = asignaciones.undecided(programa);
        repository.add(
                programa.close(motivo, emergentes.today(), emergentes.todayInItsPlanteles(), ActoActual.at(clock)));
        if (!sinDecidir.isEmpty()) {
            Rastro.detalle("sin decidir en " + sinDecidir.size() + " planteles");
        }
        return emergentes.flushed(programa);
    }

    /**
     * Takes note that the DVS reported its results (Art. 14), whoever received the request.
     *
     * @param version as read before, or null
     * @throws ConflictException when it changed since, is not closed, or something approved was neither delivered nor reversed
     */
    @Permit(roles = Rol.DVS, action = "emergente.informar", write = true)
    public EmergenteVista report(String folio, Integer version) {
        ProgramaEmergente programa = emergentes.lock(folio, version);
        repository.add(programa.report(asignaciones.pending(programa), emergentes.today(), ActoActual.at(clock)));
        return emergentes.flushed(programa);
    }
}
