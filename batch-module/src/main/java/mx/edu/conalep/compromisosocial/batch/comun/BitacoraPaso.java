package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.api.listener.StepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Leaves in the execution's log how each step began and ended, and publishes the progress of its end. */
@Dependent
@Named("bitacoraPaso")
public class BitacoraPaso implements StepListener {

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private StepContext paso;

    @Inject
    private AvanceService avances;

    @Override
    public void beforeStep() throws Exception {
        contexto.call(() -> {
            avances.stepStarted(contexto.ejecucion(), contexto.nodo(), contexto.trabajo(), paso.getStepName());
            return null;
        });
    }

    @Override
    public void afterStep() throws Exception {
        contexto.call(() -> {
            switch (paso.getBatchStatus()) {
                case FAILED -> avances.stepFailed(contexto.ejecucion(), paso.getStepName(), paso.getException());
                case STOPPING, STOPPED -> avances.stepStopped(contexto.ejecucion(), paso.getStepName());
                default ->
                    avances.stepEnded(contexto.ejecucion(), contexto.nodo(), contexto.trabajo(), paso.getStepName());
            }
            return null;
        });
    }
}
