package mx.edu.conalep.compromisosocial.batch.comun;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Tells that the job has done its last act, so that its end shows at once. */
@Dependent
@Named("cierreTrabajo")
public class CierreTrabajo extends AbstractJobListener {

    @Inject
    private ContextoTrabajo contexto;

    @Inject
    private AvanceService avances;

    @Override
    public void afterJob() throws Exception {
        contexto.call(() -> {
            avances.jobEnded(contexto.ejecucion());
            return null;
        });
    }
}
