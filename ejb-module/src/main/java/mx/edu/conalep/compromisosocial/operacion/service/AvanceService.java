package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.persistence.EjecucionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What a running job tells about itself: progress and log. Used by the jobs only. */
@Gated
@Stateless
public class AvanceService {

    private static final Logger LOG = Logger.getLogger(AvanceService.class.getName());

    @Inject
    private EjecucionRepository ejecuciones;

    @Inject
    private RegistroEjecuciones registro;

    @Inject
    private Event<OrdenLote> ordenes;

    @Inject
    private Clock clock;

    /**
     * Publishes progress in the caller's transaction, and so proves that this server still owns the execution.
     *
     * @param ejecucion the execution
     * @param nodo      the server that the job was started on
     * @param avance    progress, 0 to 100
     * @throws ConflictException when another server has taken it over or it was ended: the caller's work is undone
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void advance(long ejecucion, String nodo, int avance) {
        if (!ejecuciones.advance(ejecucion, nodo, avance)) {
            throw new ConflictException("operacion.relevada", ejecucion);
        }
    }

    /** A step begins. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void stepStarted(long ejecucion, String nodo, Trabajo trabajo, String paso) {
        advance(ejecucion, nodo, trabajo.paso(paso).desde());
        tell(ejecucion, Nivel.INFO, "operacion.mensaje.paso.inicio", step(paso));
    }

    /** A step ended well. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void stepEnded(long ejecucion, String nodo, Trabajo trabajo, String paso) {
        advance(ejecucion, nodo, trabajo.paso(paso).hasta());
        tell(ejecucion, Nivel.INFO, "operacion.mensaje.paso.fin", step(paso));
    }

    /** A step was stopped on request. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void stepStopped(long ejecucion, String paso) {
        tell(ejecucion, Nivel.AVISO, "operacion.mensaje.paso.detenido", step(paso));
    }

    /**
     * What a step was doing was undone because another transaction held what it needed; it is done again. Told in a transaction of
     * its own: the caller's is lost.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void stepRetried(long ejecucion, String paso, OcupadoException causa) {
        LOG.log(Level.INFO, causa, () -> "Execution " + ejecucion + " tries again at step " + paso);
        tell(ejecucion, Nivel.AVISO, "operacion.mensaje.paso.reintento", step(paso));
    }

    /**
     * A step failed. What a person can act on is told in his words; anything else goes to the server's log with the
     * number of the execution as its reference.
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void stepFailed(long ejecucion, String paso, Exception causa) {
        LOG.log(Level.SEVERE, causa, () -> "Execution " + ejecucion + " failed at step " + paso);
        tell(ejecucion, Nivel.ERROR, "operacion.mensaje.paso.fallo", step(paso), reason(causa, ejecucion));
    }

    /**
     * The first step found that all had been done before: the later steps pass without doing anything. Kept with the execution, because
     * the batch repository may forget a step's exit status when the server dies between two steps.
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void nothingToDo(long ejecucion) {
        ejecuciones.markIdle(ejecucion);
    }

    /** Whether the first step found that all had been done before. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public boolean hasNothingToDo(long ejecucion) {
        return ejecuciones.isIdle(ejecucion);
    }

    /** The job has done its last act, well or not; the runtime notes its end in a moment. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void jobEnded(long ejecucion) {
        ordenes.fire(OrdenLote.close(ejecucion));
    }

    /** Adds a line to the execution's log as part of the caller's act: the line stays exactly when the act does. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void note(long ejecucion, Nivel nivel, String codigo, Object... argumentos) {
        ejecuciones.log(ejecucion, clock.instant(), nivel, Messages.text(codigo, argumentos));
    }

    /** Adds a line to the execution's log, kept whatever becomes of the caller's transaction. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.avance")
    public void tell(long ejecucion, Nivel nivel, String codigo, Object... argumentos) {
        registro.log(ejecucion, nivel, codigo, argumentos);
    }

    private static String step(String paso) {
        return Messages.text("operacion.paso." + paso);
    }

    private static String reason(Throwable causa, long ejecucion) {
        for (Throwable t = causa; t != null; t = t.getCause()) {
            if (t instanceof CodedException conocida) {
                return conocida.text();
            }
            if (t instanceof RuleViolationException conocida) {
                return String.join(
                        " ",
                        conocida.violations().stream().map(RuleViolation::text).toList());
            }
        }
        return Messages.text("operacion.mensaje.inesperado", ejecucion);
    }
}
