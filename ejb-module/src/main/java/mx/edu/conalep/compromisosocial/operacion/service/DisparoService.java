package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.domain.Ficha;
import mx.edu.conalep.compromisosocial.operacion.persistence.ArrendamientoRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/**
 * Starts a job that the calendar asks for, exactly once among several servers: in one transaction it proves the lease by
 * its fencing token, claims the date by its primary key and starts the job, which begins when that transaction commits.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisparoService {

    @Inject
    private ArrendamientoRepository arrendamientos;

    @Inject
    private LoteService lotes;

    /**
     * Starts the job unless this date has been claimed or the lease was lost.
     *
     * @param ficha   the lease under which the server acts
     * @param disparo what the calendar asks for
     * @return true when this call started it
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.disparar", write = true)
    public boolean fire(Ficha ficha, Disparo disparo) {
        if (!claim(ficha, disparo)) {
            return false;
        }
        EjecucionVista iniciada = lotes.start(
                disparo.trabajo().nombre(), disparo.isTrimestral() ? Map.of("periodo", disparo.periodo()) : Map.of());
        arrendamientos.started(disparo.trabajo().nombre(), disparo.periodo(), disparo.fecha(), iniciada.ejecucion());
        return true;
    }

    /**
     * Claims a date for one start.
     *
     * @return true for the first who claims it under a lease that still holds
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.reclamar")
    public boolean claim(Ficha ficha, Disparo disparo) {
        return arrendamientos.holds(ficha)
                && arrendamientos.claim(disparo.trabajo().nombre(), disparo.periodo(), disparo.fecha(), ficha);
    }
}
