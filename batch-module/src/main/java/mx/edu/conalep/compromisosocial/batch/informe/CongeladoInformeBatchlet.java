package mx.edu.conalep.compromisosocial.batch.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;

/** Freezes what the version is made from. */
@Dependent
@Named("congeladoInformeBatchlet")
public class CongeladoInformeBatchlet extends PasoUnico {

    @Inject
    private PasosInforme informes;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        informes.snapshot(trabajo);
        return "CONGELADO";
    }
}
