package mx.edu.conalep.compromisosocial.seguridad.service;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;

/**
 * A user as the administrator reads it.
 *
 * @param bloqueadoSegundos seconds for which failed attempts keep the name locked; 0 when it is not
 * @param version for the next change of it
 */
public record UsuarioVista(
        String usuario,
        String nombre,
        String correo,
        Set<Rol> roles,
        String entidad,
        String plantel,
        boolean activo,
        boolean debeCambiar,
        long bloqueadoSegundos,
        int version)
        implements Serializable {

    static UsuarioVista of(Usuario u, long bloqueadoSegundos) {
        return new UsuarioVista(
                u.getUsuario(),
                u.getNombre(),
                u.getCorreo(),
                EnumSet.copyOf(u.getRoles()),
                u.getEntidad(),
                u.getPlantel(),
                u.isActivo(),
                u.isDebeCambiar(),
                bloqueadoSegundos,
                u.getVersion());
    }
}
