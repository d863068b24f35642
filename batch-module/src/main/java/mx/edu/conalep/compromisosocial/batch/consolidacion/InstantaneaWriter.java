package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.EntidadWriter;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;

/** Freezes the validated activities of some entidades and adds up their planteles. */
@Dependent
@Named("instantaneaWriter")
public class InstantaneaWriter extends EntidadWriter {

    @Inject
    private ConsolidacionService consolidaciones;

    @Override
    protected void work(ContextoTrabajo trabajo, List<String> entidades) {
        consolidaciones.snapshot(trabajo.periodo(), trabajo.ejecucion(), entidades);
    }
}
