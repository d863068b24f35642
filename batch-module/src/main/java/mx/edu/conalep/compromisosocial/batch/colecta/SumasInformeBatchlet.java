package mx.edu.conalep.compromisosocial.batch.colecta;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.colecta.service.informe.ElaboracionInformeService;

/** Adds up planteles, entidades and nation. */
@Dependent
@Named("sumasInformeBatchlet")
public class SumasInformeBatchlet extends PasoUnico {

    @Inject
    private ElaboracionInformeService informes;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        informes.addUp(trabajo.colecta(), trabajo.ejecucion());
        return "SUMADO";
    }
}
