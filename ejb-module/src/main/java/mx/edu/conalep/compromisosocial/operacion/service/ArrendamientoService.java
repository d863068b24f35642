package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.operacion.domain.Ficha;
import mx.edu.conalep.compromisosocial.operacion.persistence.ArrendamientoRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** Leases that several servers compete for, each taken in a transaction of its own. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArrendamientoService {

    /** How long a lease lasts unless it is renewed; a server that dies is noticed after this at the latest. */
    public static final Duration PLAZO = Duration.ofSeconds(20);

    @Inject
    private ArrendamientoRepository arrendamientos;

    /**
     * Takes or renews a lease for {@link #PLAZO}.
     *
     * @param nombre what is leased
     * @param dueno  who takes it
     * @return the lease held, or empty when another holds it
     */
    @Permit(roles = Rol.SISTEMA, action = "operacion.arrendar")
    public Optional<Ficha> take(String nombre, String dueno) {
        return arrendamientos.take(nombre, dueno, PLAZO);
    }

    /** Forgets the leases of servers that died at least a day ago. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.olvidar")
    public void forgetDeadServers() {
        arrendamientos.forgetDead(NodoLocal.arrendamiento(""));
    }

    /** Gives a lease back before it runs out. */
    @Permit(roles = Rol.SISTEMA, action = "operacion.devolver")
    public void release(Ficha ficha) {
        arrendamientos.release(ficha);
    }
}
