package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Publishes the version: from here on it never changes. */
@Dependent
@Named("publicacionBatchlet")
public class PublicacionBatchlet extends PasoUnico {

    @Inject
    private ConsolidacionService consolidaciones;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        Consolidacion publicada = consolidaciones.publish(trabajo.periodo(), trabajo.ejecucion());
        avances.tell(
                trabajo.ejecucion(),
                Nivel.INFO,
                "operacion.mensaje.publicada",
                trabajo.periodo().clave(),
                publicada.version(),
                publicada.sha256());
        return "PUBLICADA";
    }
}
