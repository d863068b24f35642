package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.Eleccion;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Views of the choices of a plantel and of their deliveries, for that plantel alone; each one is put on record (R25). */
@Gated
@Stateless
public class AsignacionConsulta {
    @Inject
    private AsignacionRepository repository;

    @Inject
    private Asignaciones asignaciones;

    @Inject
    private Candidatos candidatos;

    @Inject
    private Emergentes emergentes;

    /** The choices of the actor's plantel by number, each with its students and their deliveries. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignaciones.ver",
            write = true)
    public List<AsignacionVista> list(String folio) {
        ProgramaEmergente programa = emergentes.find(folio);
        List<AsignacionEmergente> all = repository.list(programa, Candidatos.plantel());
        Candidatos.note(all.stream()
                .flatMap(a -> a.beneficios().stream())
                .map(b -> b.getCandidato().getNumero())
                .distinct()
                .toList());
        Map<Integer, IdentidadCandidato> people = candidatos.identidades(programa);
        String lector = ActorActual.get().usuario();
        return all.stream().map(a -> AsignacionVista.of(a, people, lector)).toList();
    }

    /**
     * One choice of the actor's plantel.
     *
     * @throws NotFoundException when the plantel has no such choice
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignacion.ver",
            write = true)
    public AsignacionVista find(String folio, int numero) {
        ProgramaEmergente programa = emergentes.find(folio);
        return asignaciones.flushed(programa, asignaciones.find(programa, numero, null));
    }

    /**
     * Who comes before one of the students of a proposal and is left out of it, by order and with the score explained (R15); the titular
     * sees them before he decides.
     *
     * @return none once it is decided
     * @throws NotFoundException when the plantel has no such choice
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignacion.omitidos",
            write = true)
    public List<CandidatoVista> passedOver(String folio, int numero) {
        ProgramaEmergente programa = emergentes.find(folio);
        List<CandidatoVista> omitidos = asignaciones.passedOver(programa, asignaciones.find(programa, numero, null));
        Candidatos.note(omitidos.stream().map(CandidatoVista::numero).toList());
        return omitidos;
    }

    /**
     * The version of a choice of the actor's plantel, by which a form knows whether what it shows still stands; it shows no data.
     *
     * @throws NotFoundException when the plantel has no such choice
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignacion.version")
    public int version(String folio, int numero) {
        return asignaciones.find(emergentes.find(folio), numero, null).getVersion();
    }

    /**
     * What keeps a student from what he is to get of a choice: it is not approved, was taken back or delivered, or its programme is over; it
     * shows no data.
     *
     * @return the reason in words, empty while it waits for its delivery
     * @throws NotFoundException when the plantel has no such choice, or he is not in it
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignacion.version")
    public Optional<String> hindrance(String folio, int numero, int candidato) {
        ProgramaEmergente programa = emergentes.find(folio);
        try {
            asignaciones.find(programa, numero, null).requireUndelivered(candidato);
            programa.requireEntregable();
            return Optional.empty();
        } catch (ConflictException over) {
            return Optional.of(over.text());
        }
    }

    /** Whether the order and what there is to give are still those that a proposal was made from; it shows no data. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignacion.version")
    public boolean isCurrent(String folio, PropuestaVista vista) {
        Eleccion ahora = asignaciones.choice(emergentes.find(folio), vista.asked());
        return vista.isOf(ahora);
    }

    /**
     * Whom the order itself would choose for an article.
     *
     * @throws RuleViolationException with everything that does not read, or without an article that was given and an amount
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.asignacion.ensayar",
            write = true)
    public PropuestaVista suggest(String folio, Lectura<DatosAsignacion> leida) {
        ProgramaEmergente programa = emergentes.find(folio);
        Eleccion eleccion = asignaciones.choice(programa, leida.datos());
        leida.requireSound(OrdenEmergente.ASIGNACION, eleccion.missing());
        Map<Integer, CandidatoVista> people = candidatos.vistas(programa).stream()
                .collect(Collectors.toMap(CandidatoVista::numero, Function.identity()));
        List<CandidatoVista> eligible =
                eleccion.elegibles().stream().map(l -> people.get(l.numero())).toList();
        Candidatos.note(eligible.stream().map(CandidatoVista::numero).toList());
        return new PropuestaVista(
                eleccion.datos().articulo(),
                eleccion.datos().unidad(),
                eleccion.datos().cantidad(),
                eleccion.disponible(),
                eleccion.alcanza(),
                eligible);
    }
}
