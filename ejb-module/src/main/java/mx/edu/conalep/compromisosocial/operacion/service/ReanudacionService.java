package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/**
 * Goes on with executions whose server died (R24): their server's lease runs out, the first server that sees it takes
 * them over in one statement and restarts them from their checkpoint.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReanudacionService {

    private static final Logger LOG = Logger.getLogger(ReanudacionService.class.getName());

    @Inject
    private ArrendamientoService arrendamientos;

    @Inject
    private RegistroEjecuciones registro;

    @Inject
    private LanzadorLotes lanzador;

    @Inject
    private NodoLocal nodo;

    /** Renews this server's lease, notes what has ended and takes over what nobody runs any more. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.pulso")
    public void pulse() {
        arrendamientos.take(nodo.arrendamiento(), nodo.nombre());
        registro.running().forEach(this::attend);
    }

    private void attend(EjecucionTrabajo ejecucion) {
        lanzador.synchronize(ejecucion.getId());
        if (registro.takeOver(ejecucion.getId(), nodo.nombre())) {
            LOG.log(Level.WARNING, "Going on with execution {0}, whose server died", ejecucion.getId());
            lanzador.launch(ejecucion.getId());
        }
    }
}
