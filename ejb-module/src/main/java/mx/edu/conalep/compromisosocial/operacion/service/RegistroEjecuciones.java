package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.operacion.domain.EjecucionTrabajo;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.operacion.persistence.ArrendamientoRepository;
import mx.edu.conalep.compromisosocial.operacion.persistence.EjecucionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What the machinery notes about executions, each note in a transaction of its own. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RegistroEjecuciones {

    @Inject
    private EjecucionRepository ejecuciones;

    @Inject
    private ArrendamientoRepository arrendamientos;

    @Inject
    private Clock clock;

    /** One execution as it stands now. */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.registro.leer")
    public Optional<EjecucionTrabajo> find(long id) {
        return ejecuciones.find(id);
    }

    /** The executions that run now. */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.registro.leer")
    public List<EjecucionTrabajo> running() {
        return ejecuciones.running();
    }

    /** Notes that the batch runtime took an execution. */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.registro.lanzada")
    public void launched(long id, long jbatch) {
        ejecuciones.lock(id).ifPresent(e -> e.launched(jbatch));
    }

    /**
     * Ends an execution, unless another server went on with it meanwhile.
     *
     * @param id     the execution
     * @param jbatch the execution in the runtime's repository that ended, or null when it never began
     * @param estado how it ended
     */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.registro.terminada")
    public void finished(long id, Long jbatch, EstadoEjecucion estado) {
        ejecuciones
                .lock(id)
                .filter(e -> e.getEstado() == EstadoEjecucion.EN_CURSO)
                .filter(e -> jbatch == null || jbatch.equals(e.getEjecucionJbatch()))
                .ifPresent(e -> {
                    e.finish(estado, clock.instant());
                    if (estado == EstadoEjecucion.TERMINADA) {
                        ejecuciones.complete(id);
                    }
                    Nivel nivel = estado == EstadoEjecucion.FALLIDA ? Nivel.ERROR : Nivel.INFO;
                    ejecuciones.log(
                            id, clock.instant(), nivel, Messages.text("operacion.mensaje.fin." + estado.name()));
                });
    }

    /**
     * Takes over an execution whose server died.
     *
     * @param id    the execution
     * @param nodo  the server that takes it
     * @return true for the only server that may go on with it
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.registro.relevar")
    public boolean takeOver(long id, String nodo) {
        Optional<EjecucionTrabajo> huerfana = ejecuciones
                .lock(id)
                .filter(e -> e.getEstado() == EstadoEjecucion.EN_CURSO)
                .filter(e -> !e.getNodo().equals(nodo))
                .filter(e -> !arrendamientos.isAlive(NodoLocal.arrendamiento(e.getNodo())));
        huerfana.ifPresent(e -> {
            e.takeOver(nodo);
            ejecuciones.log(
                    id, clock.instant(), Nivel.AVISO, Messages.text("operacion.mensaje.reanudada", e.getAvance()));
        });
        return huerfana.isPresent();
    }

    /** Adds a line to an execution's log. */
    @Permit(
            roles = {Rol.SISTEMA, Rol.OPERADOR},
            action = "operacion.registro.mensaje")
    public void log(long id, Nivel nivel, String codigo, Object... argumentos) {
        ejecuciones.log(id, clock.instant(), nivel, Messages.text(codigo, argumentos));
    }
}
