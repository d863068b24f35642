package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/**
 * A step that is one act in one transaction, done on behalf of whoever started the job; idempotent. Passed over when the first step
 * found that all had been done before.
 */
public abstract class PasoUnico extends AbstractBatchlet {

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private AvanceService avances;

    @Override
    public String process() throws Exception {
        return contexto.call(() -> avances.hasNothingToDo(contexto.ejecucion()) ? "SIN_TRABAJO" : act(contexto));
    }

    /**
     * The act.
     *
     * @param trabajo the job's parameters
     * @return the step's exit status, for the log; definitions do not branch on it
     */
    protected abstract String act(ContextoTrabajo trabajo);
}
