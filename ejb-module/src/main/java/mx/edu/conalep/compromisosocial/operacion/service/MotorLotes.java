package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobSecurityException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;

/**
 * The batch runtime, reached from here only. Never called inside a transaction: the runtime keeps its own repository,
 * and a job must not begin before what asked for it is committed.
 */
@Dependent
class MotorLotes {

    /** Job parameter with the id of the execution. */
    static final String EJECUCION = "ejecucion";
    /** Job parameter with the user on whose behalf it runs. */
    static final String ACTOR = "actor";
    /** Job parameter with the server that owns the execution. */
    static final String NODO = "nodo";

    private static final Logger LOG = Logger.getLogger(MotorLotes.class.getName());

    /**
     * Starts a job, or goes on from its checkpoint when it ran before.
     *
     * @return the execution in the runtime's repository
     */
    long launch(EjecucionTrabajo ejecucion) {
        Properties parametros = parameters(ejecucion);
        if (ejecucion.getEjecucionJbatch() != null) {
            try {
                return operator().restart(ejecucion.getEjecucionJbatch(), parametros);
            } catch (RuntimeException sinPunto) {
                LOG.log(
                        Level.WARNING,
                        sinPunto,
                        () -> "Execution " + ejecucion.getId()
                                + " has no checkpoint to go on from; it starts over, its steps are idempotent");
            }
        }
        return operator().start(ejecucion.getTrabajo(), parametros);
    }

    /** Asks a job to stop after the entidades it is at; nothing when it no longer runs. */
    void stop(long jbatch) {
        try {
            operator().stop(jbatch);
        } catch (JobExecutionNotRunningException yaTermino) {
            LOG.log(Level.FINE, "It had already ended", yaTermino);
        }
    }

    /**
     * How an execution of the runtime ended.
     *
     * @return its end, or empty while the repository says that it runs
     */
    Optional<EstadoEjecucion> outcome(long jbatch) {
        try {
            return switch (operator().getJobExecution(jbatch).getBatchStatus()) {
                case COMPLETED -> Optional.of(EstadoEjecucion.TERMINADA);
                case STOPPED -> Optional.of(EstadoEjecucion.DETENIDA);
                case FAILED, ABANDONED -> Optional.of(EstadoEjecucion.FALLIDA);
                case STARTING, STARTED, STOPPING -> Optional.empty();
            };
        } catch (NoSuchJobExecutionException | JobSecurityException perdida) {
            LOG.log(Level.WARNING, perdida, () -> "The batch repository does not know execution " + jbatch);
            return Optional.of(EstadoEjecucion.FALLIDA);
        }
    }

    private static Properties parameters(EjecucionTrabajo ejecucion) {
        Properties parametros = new Properties();
        Map<String, String> suyos = ParametrosJson.read(ejecucion.getParametros());
        parametros.putAll(suyos);
        parametros.setProperty(EJECUCION, Long.toString(ejecucion.getId()));
        parametros.setProperty(ACTOR, ejecucion.getIniciadaPor());
        parametros.setProperty(NODO, ejecucion.getNodo());
        return parametros;
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
