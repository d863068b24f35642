package mx.edu.conalep.compromisosocial.batch.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.PasoUnico;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.service.AvanceService;
import mx.edu.conalep.compromisosocial.shared.informe.AperturaInforme;

/** Opens the version to be written; the job has nothing to do when the version in force says it all. */
@Dependent
@Named("aperturaInformeBatchlet")
public class AperturaInformeBatchlet extends PasoUnico {

    @Inject
    private PasosInforme informes;

    @Inject
    private AvanceService avances;

    @Override
    protected String act(ContextoTrabajo trabajo) {
        AperturaInforme apertura = informes.begin(trabajo);
        if (apertura.isSinCambios()) {
            avances.tell(
                    trabajo.ejecucion(),
                    Nivel.AVISO,
                    "operacion.mensaje.informe.sinCambios",
                    trabajo.objeto(),
                    apertura.version());
            avances.nothingToDo(trabajo.ejecucion());
            return "SIN_CAMBIOS";
        }
        avances.tell(
                trabajo.ejecucion(),
                Nivel.INFO,
                "operacion.mensaje.informe.version",
                trabajo.objeto(),
                apertura.version());
        return "ABIERTA";
    }
}
