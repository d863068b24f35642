package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.Eleccion;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The choice of the students who receive (Art. 15): vinculación of the plantel proposes, its titular approves or sends back; what is approved
 * changes only by a reversal.
 */
@Gated
@Stateless
public class AsignacionService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private Asignaciones asignaciones;

    @Inject
    private Candidatos candidatos;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Altas altas;

    /**
     * Proposes whom an article goes to; without names the order itself chooses.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same proposal; null for none
     * @throws NotFoundException when the actor's plantel takes no part in the programme
     * @throws ConflictException when it does not run
     * @throws RuleViolationException with everything that does not read, and when there is not enough, a student has it already, or a
     *     departure from the order has no reason
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.asignacion.proponer", write = true)
    public AsignacionVista propose(String folio, Lectura<DatosAsignacion> leida, String idempotencyKey) {
        ProgramaEmergente programa = emergentes.lock(folio);
        Acto acto = altas.acto();
        Optional<String> earlier = altas.earlier(
                idempotencyKey, "asignación en " + programa.getFolio() + " " + leida.datos(), leida, acto);
        if (earlier.isPresent()) {
            return told(programa, asignaciones.find(programa, Integer.parseInt(earlier.get()), null));
        }
        programa.requireEnCurso();
        Eleccion eleccion = asignaciones.choice(programa, leida.datos());
        leida.requireSound(OrdenEmergente.ASIGNACION, eleccion.check());
        Ambito ambito = ActorActual.get().ambito();
        DatosAsignacion dicho =
                eleccion.isDesviada() ? eleccion.datos() : eleccion.datos().withoutMotivo();
        AsignacionEmergente nueva = new AsignacionEmergente(
                programa, ambito.plantel(), ambito.entidad(), asignaciones.next(programa), dicho, acto);
        Map<Integer, CandidatoEmergente> todos = candidatos.byNumber(programa);
        eleccion.elegidos().forEach(l -> nueva.choose(todos.get(l.numero()), l));
        repository.add(nueva);
        altas.complete(idempotencyKey, Integer.toString(nueva.getNumero()), acto);
        return told(programa, nueva);
    }

    /**
     * Approves a proposal of the actor's plantel.
     *
     * @param version as read before, or null
     * @throws NotFoundException when the plantel has no such choice
     * @throws ConflictException when it changed since, or was decided before
     * @throws ForbiddenException for who proposed it or captured one of its students
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "emergente.asignacion.aprobar", write = true)
    public AsignacionVista approve(String folio, int numero, Integer version) {
        ProgramaEmergente programa = emergentes.lock(folio);
        AsignacionEmergente asignacion = asignaciones.find(programa, numero, version);
        programa.requireEnCurso();
        asignacion.approve(altas.acto());
        return told(programa, asignacion);
    }

    /**
     * Sends a proposal of the actor's plantel back; what it held is free again. After the close it is all that is left to do with one.
     *
     * @param version as read before, or null
     * @param observacion what is to be corrected
     * @throws ConflictException when it changed since, was decided before, or the programme is reported
     * @throws RuleViolationException without an observation
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "emergente.asignacion.devolver", write = true)
    public AsignacionVista returnWith(String folio, int numero, Integer version, String observacion) {
        ProgramaEmergente programa = emergentes.lock(folio);
        AsignacionEmergente asignacion = asignaciones.find(programa, numero, version);
        programa.requireEntregable();
        asignacion.returnWith(observacion, altas.acto());
        return told(programa, asignacion);
    }

    /**
     * Takes back what a student was given or was to get; it is there for others again.
     *
     * @param candidato his number
     * @param version of the choice as read before, or null; a delivery or a reversal makes a new one
     * @throws NotFoundException when the plantel has no such choice, or he is not in it
     * @throws ConflictException when it changed since, is not approved, or was taken back before
     * @throws RuleViolationException without a reason
     */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "emergente.asignacion.revertir", write = true)
    public AsignacionVista reverse(String folio, int numero, int candidato, Integer version, String motivo) {
        ProgramaEmergente programa = emergentes.lock(folio);
        AsignacionEmergente asignacion = asignaciones.find(programa, numero, version);
        programa.requireEntregable();
        asignacion.reverse(candidato, motivo, altas.acto());
        asignaciones.touch(asignacion);
        Rastro.detalle("revierte al candidato " + candidato);
        return told(programa, asignacion);
    }

    private AsignacionVista told(ProgramaEmergente programa, AsignacionEmergente asignacion) {
        Rastro.detalle("asignación " + asignacion.getNumero());
        return asignaciones.flushed(programa, asignacion);
    }
}
