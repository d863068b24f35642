package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** Hands executions to the batch runtime and brings its answers back; outside any transaction. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LanzadorLotes {

    private static final Logger LOG = Logger.getLogger(LanzadorLotes.class.getName());

    private static final Duration ESPERA = Duration.ofSeconds(3);
    private static final Duration INTERVALO = Duration.ofMillis(20);

    @Inject
    private MotorLotes motor;

    @Inject
    private RegistroEjecuciones registro;

    @Inject
    private NodoLocal nodo;

    /**
     * Starts an execution of this server, or goes on with it from its checkpoint. What the runtime refuses ends it as
     * failed, with the reason in its log.
     *
     * @param id the execution
     */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.lanzar")
    public void launch(long id) {
        registro.find(id)
                .filter(e -> e.getEstado() == EstadoEjecucion.EN_CURSO)
                .filter(e -> e.getNodo().equals(nodo.nombre()))
                .ifPresent(this::launch);
    }

    /** Asks an execution to stop at its next checkpoint. */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.detener")
    public void stop(long id) {
        registro.find(id)
                .filter(e -> e.getEstado() == EstadoEjecucion.EN_CURSO && e.isLanzada())
                .ifPresent(e -> motor.stop(e.getEjecucionJbatch()));
    }

    /** Brings the end of an execution from the runtime's repository, when it has one. */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.sincronizar")
    public void synchronize(long id) {
        registro.find(id)
                .filter(e -> e.getEstado() == EstadoEjecucion.EN_CURSO && e.isLanzada())
                .ifPresent(e -> motor.outcome(e.getEjecucionJbatch())
                        .ifPresent(fin -> registro.finished(id, e.getEjecucionJbatch(), fin)));
    }

    /** Brings the end of an execution whose job has just done its last act; what takes longer is left to the pulse. */
    @Permit(
            roles = {Rol.SISTEMA},
            action = "operacion.sincronizar")
    public void awaitEnd(long id) {
        long hasta = System.nanoTime() + ESPERA.toNanos();
        synchronize(id);
        while (System.nanoTime() < hasta && isRunning(id)) {
            LockSupport.parkNanos(INTERVALO.toNanos());
            synchronize(id);
        }
    }

    private boolean isRunning(long id) {
        return registro.find(id)
                .filter(e -> e.getEstado() == EstadoEjecucion.EN_CURSO)
                .isPresent();
    }

    private void launch(EjecucionTrabajo ejecucion) {
        try {
            registro.launched(ejecucion.getId(), motor.launch(ejecucion));
        } catch (RuntimeException rechazada) {
            LOG.log(Level.SEVERE, rechazada, () -> "The batch runtime refused execution " + ejecucion.getId());
            registro.log(ejecucion.getId(), Nivel.ERROR, "operacion.mensaje.rechazada");
            registro.finished(ejecucion.getId(), ejecucion.getEjecucionJbatch(), EstadoEjecucion.FALLIDA);
        }
    }
}
