package mx.edu.conalep.compromisosocial.batch.consolidacion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.EntidadWriter;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;

/** Adds up the planteles of each entidad. */
@Dependent
@Named("agregacionWriter")
public class AgregacionWriter extends EntidadWriter {

    @Inject
    private ConsolidacionService consolidaciones;

    @Override
    protected void work(ContextoTrabajo trabajo, String entidad) {
        consolidaciones.aggregate(trabajo.periodo(), trabajo.ejecucion(), entidad);
    }
}
