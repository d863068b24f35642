package mx.edu.conalep.compromisosocial.batch.recordatorio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.recordatorio.service.Preparacion;
import mx.edu.conalep.compromisosocial.recordatorio.service.PreparacionService;

/** Writes down the mails of today; those that are written stay as they are. */
@Dependent
@Named("preparacionBatchlet")
public class PreparacionBatchlet extends PasoUnico {

    @Inject
    private PreparacionService preparaciones;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        Preparacion p = preparaciones.prepare();
        long id = trabajo.ejecucion();
        avances.tell(id, Nivel.INFO, "recordatorio.mensaje.preparados", p.cartas(), p.avisos());
        if (p.sinCorreo() > 0) {
            avances.tell(id, Nivel.AVISO, "recordatorio.mensaje.sinCorreo", p.sinCorreo());
        }
        if (p.superadas() > 0) {
            avances.tell(id, Nivel.AVISO, "recordatorio.mensaje.superados", p.superadas());
        }
        return "PREPARADO";
    }
}
