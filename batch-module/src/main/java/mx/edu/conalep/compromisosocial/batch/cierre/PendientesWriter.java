package mx.edu.conalep.compromisosocial.batch.cierre;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.batch.comun.ContextoTrabajo;
import mx.edu.conalep.compromisosocial.batch.comun.EntidadWriter;
import mx.edu.conalep.compromisosocial.operacion.service.CierreService;

/** Lists what the close left out in each entidad. */
@Dependent
@Named("pendientesWriter")
public class PendientesWriter extends EntidadWriter {

    @Inject
    private CierreService cierres;

    @Override
    protected void work(ContextoTrabajo trabajo, List<String> entidades) {
        entidades.forEach(e -> cierres.listLeftOut(trabajo.trabajo(), trabajo.periodo(), e));
    }
}
