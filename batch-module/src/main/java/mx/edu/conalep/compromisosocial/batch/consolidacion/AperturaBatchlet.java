package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.consolidacion.service.Apertura;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Opens the version to be written; the job has nothing to do when the version in force says it all. */
@Dependent
@Named("aperturaBatchlet")
public class AperturaBatchlet extends PasoUnico {

    @Inject
    private ConsolidacionService consolidaciones;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        Apertura apertura =
                consolidaciones.begin(trabajo.periodo(), trabajo.motivo().orElse(null), trabajo.ejecucion());
        if (apertura.isSinCambios()) {
            avances.tell(
                    trabajo.ejecucion(),
                    Nivel.AVISO,
                    "operacion.mensaje.sinCambios",
                    trabajo.periodo().clave(),
                    apertura.version());
            avances.nothingToDo(trabajo.ejecucion());
            return "SIN_CAMBIOS";
        }
        avances.tell(
                trabajo.ejecucion(),
                Nivel.INFO,
                "operacion.mensaje.version",
                trabajo.periodo().clave(),
                apertura.version());
        return "ABIERTA";
    }
}
