package mx.edu.conalep.compromisosocial.batch.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;

/** Adds up planteles, entidades and nation. */
@Dependent
@Named("sumasInformeBatchlet")
public class SumasInformeBatchlet extends PasoUnico {

    @Inject
    private PasosInforme informes;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        informes.addUp(trabajo);
        return "SUMADO";
    }
}
