package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;

/** Computes every total again from the detail; the first difference fails the job. */
@Dependent
@Named("conciliacionBatchlet")
public class ConciliacionBatchlet extends PasoUnico {

    @Inject
    private ConsolidacionService consolidaciones;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        consolidaciones.reconcile(trabajo.periodo(), trabajo.ejecucion());
        return "CONCILIADO";
    }
}
