package mx.edu.conalep.compromisosocial.batch.cierre;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.operacion.service.CierreService;

/**
 * Moves the quarter to its next state, in one transaction: the period is open or closed, never half. When an earlier execution
 * did it, the job has nothing more to do.
 */
@Dependent
@Named("cierreBatchlet")
public class CierreBatchlet extends PasoUnico {

    @Inject
    private CierreService cierres;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        if (cierres.close(trabajo.ejecucion(), trabajo.trabajo(), trabajo.periodo())) {
            return "CERRADO";
        }
        avances.nothingToDo(trabajo.ejecucion());
        return "YA_CERRADO";
    }
}
