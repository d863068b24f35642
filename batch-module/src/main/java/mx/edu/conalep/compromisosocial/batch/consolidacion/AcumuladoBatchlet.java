package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;

/** Adds up entidades and nation. */
@Dependent
@Named("acumuladoBatchlet")
public class AcumuladoBatchlet extends PasoUnico {

    @Inject
    private ConsolidacionService consolidaciones;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        consolidaciones.rollup(trabajo.periodo(), trabajo.ejecucion());
        return "ACUMULADO";
    }
}
