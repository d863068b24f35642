package mx.edu.conalep.compromisosocial.seguridad.service;

import java.io.Serializable;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;

/**
 * Somebody who may be written to.
 *
 * @param correo address, or null
 * @param entidad of his unit, null for the nation
 * @param plantel of his unit, null above it
 */
public record Destinatario(String usuario, String nombre, String correo, Set<Rol> roles, String entidad, String plantel)
        implements Serializable {

    static Destinatario of(Usuario u) {
        return new Destinatario(
                u.getUsuario(), u.getNombre(), u.getCorreo(), Set.copyOf(u.getRoles()), u.getEntidad(), u.getPlantel());
    }
}
