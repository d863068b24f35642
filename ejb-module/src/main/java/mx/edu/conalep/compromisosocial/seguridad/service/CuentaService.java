package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.seguridad.persistence.UsuarioRepository;

/** What a person reads of his own account. */
@Gated
@Stateless
public class CuentaService {

    @Inject
    private UsuarioRepository usuarios;

    /** The mail address of the actor, or null when he has none; the administrator keeps it. */
    @Permit(anyRole = true, action = "cuenta.correo")
    public String address() {
        return usuarios.find(ActorActual.get().usuario())
                .map(Usuario::getCorreo)
                .orElse(null);
    }
}
