package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;

/**
 * A step that is one act in one transaction, done on behalf of whoever started the job; idempotent. Passed over when the first step
 * found that all had been done before, and done again when the database undid it in favour of another transaction.
 */
public abstract class PasoUnico extends AbstractBatchlet {

    /** How often an act is tried whose transaction the database undoes to end a deadlock. */
    private static final int INTENTOS = 10;
    /** Until it is tried again, at most; a random part of it, so that two victims do not meet again. */
    private static final Duration PAUSA = Duration.ofMillis(400);

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private StepContext paso;

    @Inject
    private AvanceService avances;

    @Override
    public String process() throws Exception {
        return contexto.call(() -> avances.hasNothingToDo(contexto.ejecucion()) ? "SIN_TRABAJO" : actPatiently());
    }

    private String actPatiently() {
        for (int left = INTENTOS - 1; left > 0; left--) {
            try {
                return act(contexto);
            } catch (EJBException failed) {
                OcupadoException ocupado = OcupadoException.in(failed).orElseThrow(() -> failed);
                avances.stepRetried(contexto.ejecucion(), paso.getStepName(), ocupado);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSA.toNanos()));
            }
        }
        return act(contexto);
    }

    /**
     * The act.
     *
     * @param trabajo the job's parameters
     * @return the step's exit status, for the log; definitions do not branch on it
     */
    protected abstract String act(ContextoTrabajo trabajo);
}
