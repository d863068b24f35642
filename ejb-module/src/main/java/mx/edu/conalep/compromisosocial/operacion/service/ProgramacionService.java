package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.domain.Ficha;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** Starts by itself what the calendar asks for (R22, R23, R24), and tells the operator what comes next. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProgramacionService {

    private static final Logger LOG = Logger.getLogger(ProgramacionService.class.getName());
    private static final String ARRENDAMIENTO = "calendario-de-trabajos";

    @Inject
    private AgendaTrabajos agenda;

    @Inject
    private MovimientoPeriodoService movimientos;

    @Inject
    private ArrendamientoService arrendamientos;

    @Inject
    private DisparoService disparos;

    @Inject
    private NodoLocal nodo;

    /** Opens the quarters whose day has come and starts every job that is due, when this server holds the lease. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.programar")
    public void fire() {
        arrendamientos.forgetDeadServers();
        if (agenda.hasQuarterToOpen()) {
            movimientos.openDue();
        }
        List<Disparo> vencidos = agenda.due();
        if (!vencidos.isEmpty()) {
            arrendamientos.take(ARRENDAMIENTO, nodo.nombre()).ifPresent(ficha -> vencidos.forEach(d -> fire(ficha, d)));
        }
    }

    /** What the calendar will start next, the nearest first. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.SISTEMA},
            action = "operacion.agenda")
    public List<Disparo> upcoming() {
        return agenda.upcoming();
    }

    private void fire(Ficha ficha, Disparo disparo) {
        try {
            if (disparos.fire(ficha, disparo)) {
                LOG.log(Level.INFO, "The calendar started {0}", disparo);
            }
        } catch (RuntimeException ocupado) {
            LOG.log(Level.WARNING, ocupado, () -> disparo + " could not start; it is tried again in a minute");
        }
    }
}
