package mx.edu.conalep.compromisosocial.batch.colecta;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.ElaboracionInformeService;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Computes every total again from the records; publishes when all agree, and else nothing. */
@Dependent
@Named("publicacionInformeBatchlet")
public class PublicacionInformeBatchlet extends PasoUnico {

    @Inject
    private ElaboracionInformeService informes;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        VersionInforme publicada = informes.publish(trabajo.colecta(), trabajo.ejecucion());
        avances.tell(
                trabajo.ejecucion(),
                Nivel.INFO,
                "operacion.mensaje.informe.publicada",
                trabajo.colecta(),
                publicada.version(),
                publicada.sha256());
        return "PUBLICADA";
    }
}
