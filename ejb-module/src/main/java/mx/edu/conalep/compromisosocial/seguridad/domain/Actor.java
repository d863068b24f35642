package mx.edu.conalep.compromisosocial.seguridad.domain;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;

/**
 * Who acts, as the gate and the audit trail know him.
 *
 * @param usuario login name
 * @param nombre name to show
 * @param roles what he may do, each on the level of his scope
 * @param ambito which planteles he may see
 * @param origen where the call comes from: an address of the network, or {@code sistema}
 */
public record Actor(String usuario, String nombre, Set<Rol> roles, Ambito ambito, String origen)
        implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The application itself, for timers and start-up work. */
    public static Actor sistema(String motivo) {
        return new Actor("sistema", motivo, Set.of(Rol.SISTEMA), Ambito.nacional(), "sistema");
    }

    /** The same person, whose call comes from another address. */
    public Actor from(String otro) {
        return new Actor(usuario, nombre, roles, ambito, otro);
    }

    public boolean is(Rol rol) {
        return roles.contains(rol);
    }

    public boolean isAny(Collection<Rol> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
