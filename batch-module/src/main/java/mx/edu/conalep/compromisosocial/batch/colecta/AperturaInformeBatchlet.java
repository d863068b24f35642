package mx.edu.conalep.compromisosocial.batch.colecta;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.colecta.service.informe.AperturaInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.ElaboracionInformeService;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;

/** Opens the version to be written; the job has nothing to do when the version in force says it all. */
@Dependent
@Named("aperturaInformeBatchlet")
public class AperturaInformeBatchlet extends PasoUnico {

    @Inject
    private ElaboracionInformeService informes;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        AperturaInforme apertura =
                informes.begin(trabajo.colecta(), trabajo.motivo().orElse(null), trabajo.ejecucion());
        if (apertura.isSinCambios()) {
            avances.tell(
                    trabajo.ejecucion(),
                    Nivel.AVISO,
                    "operacion.mensaje.informe.sinCambios",
                    trabajo.colecta(),
                    apertura.version());
            avances.nothingToDo(trabajo.ejecucion());
            return "SIN_CAMBIOS";
        }
        avances.tell(
                trabajo.ejecucion(),
                Nivel.INFO,
                "operacion.mensaje.informe.version",
                trabajo.colecta(),
                apertura.version());
        return "ABIERTA";
    }
}
