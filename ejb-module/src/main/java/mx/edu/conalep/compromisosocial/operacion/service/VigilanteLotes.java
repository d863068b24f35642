package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/**
 * The pulse of this server: it renews its lease, brings the ends of executions from the runtime, goes on with those
 * whose server died, and starts what the calendar asks for. Its timers are not persistent; what must happen once among
 * several servers is decided in the database.
 */
@Singleton
@Startup
@DependsOn("Migracion")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VigilanteLotes {

    private static final Logger LOG = Logger.getLogger(VigilanteLotes.class.getName());

    private final AtomicBoolean ocupado = new AtomicBoolean();
    private final AtomicBoolean programando = new AtomicBoolean();

    @Inject
    private ReanudacionService reanudacion;

    @Inject
    private ProgramacionService programacion;

    /** Every five seconds: lease, ends, orphans. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "pulso")
    public void pulse() {
        once(ocupado, "pulso del servidor", reanudacion::pulse);
    }

    /** Every minute: what the calendar asks for. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "calendario")
    public void schedule() {
        once(programando, "calendario de trabajos", programacion::fire);
    }

    private static void once(AtomicBoolean turno, String motivo, Runnable tarea) {
        if (!turno.compareAndSet(false, true)) {
            return;
        }
        try {
            ActorActual.runAs(Actor.sistema(motivo), tarea);
        } catch (RuntimeException fallo) {
            LOG.log(Level.WARNING, fallo, () -> motivo + " failed; it is tried again at the next tick");
        } finally {
            turno.set(false);
        }
    }
}
