package mx.edu.conalep.compromisosocial.batch.cierre;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.operacion.service.CierreService;

/** Compares the list of what was left out with the activities themselves; a difference fails the job. */
@Dependent
@Named("conciliacionCierreBatchlet")
public class ConciliacionCierreBatchlet extends PasoUnico {

    @Inject
    private CierreService cierres;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        cierres.reconcile(trabajo.ejecucion(), trabajo.trabajo(), trabajo.periodo());
        return "CONCILIADO";
    }
}
