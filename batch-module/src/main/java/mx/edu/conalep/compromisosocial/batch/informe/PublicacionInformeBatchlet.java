package mx.edu.conalep.compromisosocial.batch.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Computes every total again from the records; publishes when all agree, and else nothing. */
@Dependent
@Named("publicacionInformeBatchlet")
public class PublicacionInformeBatchlet extends PasoUnico {

    @Inject
    private PasosInforme informes;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        PasosInforme.Hecha publicada = informes.publish(trabajo);
        avances.tell(
                trabajo.ejecucion(),
                Nivel.INFO,
                "operacion.mensaje.informe.publicada",
                trabajo.objeto(),
                publicada.version(),
                publicada.sha256());
        return "PUBLICADA";
    }
}
