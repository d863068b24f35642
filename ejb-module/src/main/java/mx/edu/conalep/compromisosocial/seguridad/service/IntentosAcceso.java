package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.persistence.IntentoRepository;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/**
 * Counts failed attempts in transactions of their own, so that a refused entry does not undo its count. Names are counted
 * alike whether somebody has them or not.
 */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntentosAcceso {

    @Inject
    private IntentoRepository repository;

    @Inject
    private Clock clock;

    /** How long a name is still locked; zero when an attempt may be looked at. A suspect name's attempt is taken by this. */
    @Permit(anonymous = true, action = "seguridad.admitirIntento")
    public Duration admit(String usuario) {
        String clave = clave(usuario);
        Duration locked = repository.lockedFor(clave, clock.instant());
        if (!locked.isZero() || !repository.isSuspect(clave) || repository.takeAttempt(clave, clock.instant())) {
            return locked;
        }
        return repository.lockedFor(clave, clock.instant());
    }

    /** Counts a failure of a name that was admitted. */
    @Permit(anonymous = true, action = "seguridad.contarIntento")
    public void fail(String usuario) {
        String clave = clave(usuario);
        if (!repository.isSuspect(clave)) {
            repository.addFailure(clave, clock.instant());
        }
    }

    /** Forgets the failures of a name. */
    @Permit(roles = Rol.ADMIN, action = "seguridad.olvidarIntentos", write = true)
    public void clear(String usuario) {
        repository.clear(clave(usuario));
    }

    /** How long a name is still locked. */
    @Permit(roles = Rol.ADMIN, action = "seguridad.verBloqueo")
    public Duration lockedFor(String usuario) {
        return repository.lockedFor(clave(usuario), clock.instant());
    }

    private static String clave(String usuario) {
        return Sha256.of(DatosUsuario.normalise(usuario));
    }
}
