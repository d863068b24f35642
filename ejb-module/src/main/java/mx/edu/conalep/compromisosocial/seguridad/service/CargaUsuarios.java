package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Contrasenas;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.seguridad.persistence.UsuarioRepository;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Makes many users at once with one password, whose slow hash is computed once: for demonstrations and the first start. */
@Gated
@Stateless
public class CargaUsuarios {

    @Inject
    private UsuarioRepository repository;

    @Inject
    private Clock clock;

    /**
     * Adds the users that do not exist yet; those that do stay as they are.
     *
     * @param usuarios whom; their units must exist
     * @param contrasena the password that they share, in clear; not held against the policy of passwords
     * @param debenCambiar whether they must change it at their first entry
     * @return how many were added
     * @throws RuleViolationException when the data of one breaks a rule
     */
    @Permit(roles = Rol.SISTEMA, action = "usuario.cargar", write = true)
    public int load(List<DatosUsuario> usuarios, String contrasena, boolean debenCambiar) {
        String encoded = Contrasenas.encode(contrasena);
        List<DatosUsuario> missing = usuarios.stream()
                .filter(d -> repository.find(d.usuario()).isEmpty())
                .toList();
        for (DatosUsuario datos : missing) {
            Usuario usuario = new Usuario(datos, encoded, clock.instant());
            if (!debenCambiar) {
                usuario.chooseContrasena(encoded);
            }
            repository.add(usuario);
        }
        Rastro.detalle(missing.size() + " usuarios");
        return missing.size();
    }

    /** Whether there is no user at all yet. */
    @Permit(roles = Rol.SISTEMA, action = "usuario.hayAlguno")
    public boolean isEmpty() {
        return repository.isEmpty();
    }
}
