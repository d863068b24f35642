package mx.edu.conalep.compromisosocial.batch.colecta;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.colecta.service.informe.ElaboracionInformeService;

/** Freezes contributions, deliveries, the goal and how planteles answered. */
@Dependent
@Named("congeladoInformeBatchlet")
public class CongeladoInformeBatchlet extends PasoUnico {

    @Inject
    private ElaboracionInformeService informes;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        informes.snapshot(trabajo.colecta(), trabajo.ejecucion());
        return "CONGELADO";
    }
}
