package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.EntidadWriter;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;

/** Freezes the validated activities of each entidad. */
@Dependent
@Named("instantaneaWriter")
public class InstantaneaWriter extends EntidadWriter {

    @Inject
    private ConsolidacionService consolidaciones;

    @Override
    protected void work(ContextoTrabajo trabajo, String entidad) {
        consolidaciones.snapshot(trabajo.periodo(), trabajo.ejecucion(), entidad);
    }
}
