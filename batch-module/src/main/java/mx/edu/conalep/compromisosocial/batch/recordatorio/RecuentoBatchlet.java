package mx.edu.conalep.compromisosocial.batch.recordatorio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnvioService;
import mx.edu.conalep.compromisosocial.recordatorio.service.Recuento;

/** Tells how many mails of today left, and what became of the others. */
@Dependent
@Named("recuentoBatchlet")
public class RecuentoBatchlet extends PasoUnico {

    @Inject
    private EnvioService envios;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        Recuento r = envios.count();
        long id = trabajo.ejecucion();
        avances.tell(
                id, Nivel.INFO, "recordatorio.mensaje.fin", r.enviadas(), r.rechazadas(), r.inciertas(), r.porEnviar());
        if (r.porEnviar() > 0) {
            avances.tell(id, Nivel.AVISO, "recordatorio.mensaje.porEnviar", r.porEnviar());
        }
        return "CONTADO";
    }
}
