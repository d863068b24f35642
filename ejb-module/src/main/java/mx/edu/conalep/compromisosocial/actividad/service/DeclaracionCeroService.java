package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.DeclaracionCero;
import mx.edu.conalep.compromisosocial.actividad.domain.DeclaracionRetirada;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.persistence.DeclaracionRepository;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * A plantel says that it has nothing to report in a quarter (Bases, Art. 22 and 24; R22.0). The titular signs it while
 * the window of capture is open; what is reported later withdraws it by itself, and drafts do not stand in its way.
 */
@Gated
@Stateless
public class DeclaracionCeroService {
    private static final List<EstadoActividad> REPORTADAS = Arrays.stream(EstadoActividad.values())
            .filter(EstadoActividad::isReported)
            .toList();

    @Inject
    private DeclaracionRepository repository;

    @Inject
    private PeriodoService periodos;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    /**
     * Signs the zero of a quarter.
     *
     * @param plantel in the scope of the titular
     * @throws NotFoundException when the plantel lies outside the scope
     * @throws RuleViolationException when activities are reported, or it is already declared
     * @throws ConflictException when the window of capture is closed
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "cero.declarar", write = true)
    public DeclaracionVista declare(String plantel, Trimestre trimestre) {
        Rastro.objeto(trimestre.clave() + " " + plantel);
        PlantelVista suyo = planteles.find(plantel);
        if (repository.lock(trimestre.clave(), plantel).isPresent()) {
            throw new ConflictException("actividad.R22_0.already", trimestre.clave());
        }
        periodos.requireCaptura(trimestre, plantel);
        long reported = repository.count(trimestre.clave(), plantel, REPORTADAS);
        if (reported > 0) {
            throw new RuleViolationException(
                    new RuleViolation("actividad.R22_0.reported", "periodo", trimestre.clave(), reported));
        }
        DeclaracionCero nueva = new DeclaracionCero(plantel, suyo.entidad(), trimestre.clave(), ActoActual.at(clock));
        repository.add(nueva);
        repository.flush();
        return DeclaracionVista.of(nueva);
    }

    /**
     * Withdraws a declaration while the window of capture is open; its history stays.
     *
     * @param motivo required, 500 characters at most
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "cero.retirar", write = true)
    public void withdraw(String plantel, Trimestre trimestre, String motivo) {
        Rastro.objeto(trimestre.clave() + " " + plantel);
        planteles.find(plantel);
        DeclaracionCero declaracion = repository
                .lock(trimestre.clave(), plantel)
                .orElseThrow(() -> new NotFoundException("actividad.R22_0.none", trimestre.clave()));
        periodos.requireCaptura(trimestre, plantel);
        Acto acto = ActoActual.at(clock);
        repository.add(new DeclaracionRetirada(declaracion, motivo, acto));
        repository.remove(declaracion);
        repository.flush();
    }

    /** The declarations of a quarter inside the actor's scope, by plantel. */
    @Permit(groups = GrupoRol.LECTORES, roles = Rol.SISTEMA, action = "cero.listar")
    public List<DeclaracionVista> list(Trimestre trimestre) {
        return repository.list(trimestre.clave(), ActorActual.get().ambito()).stream()
                .map(DeclaracionVista::of)
                .toList();
    }

    /** How many activities a plantel has reported in a quarter: with one it cannot declare zero. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "cero.listar")
    public long reported(String plantel, Trimestre trimestre) {
        return repository.count(trimestre.clave(), planteles.find(plantel).clave(), REPORTADAS);
    }

    /** How many drafts and returned activities a plantel has in a quarter, which a zero would leave behind. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "cero.listar")
    public long pending(String plantel, Trimestre trimestre) {
        return repository.count(trimestre.clave(), planteles.find(plantel).clave(), List.of(EstadoActividad.BORRADOR));
    }
}
