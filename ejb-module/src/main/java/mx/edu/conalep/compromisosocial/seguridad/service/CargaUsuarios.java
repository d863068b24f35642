package mx.edu.conalep.compromisosocial.seguridad.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /**
     * Gives users the password that they share, when all of them are there as they were loaded; else it changes nothing, so that
     * nobody's password is taken whose login name is only alike.
     *
     * @param usuarios as they were given to {@link #load}
     * @param contrasena in clear
     * @return how many had another password; what they had open has ended
     */
    @Permit(roles = Rol.SISTEMA, action = "usuario.compartirContrasena", write = true)
    public int share(List<DatosUsuario> usuarios, String contrasena) {
        Map<String, String> nombres = usuarios.stream().collect(toMap(DatosUsuario::usuario, DatosUsuario::nombre));
        List<Usuario> present = repository.findAll(nombres.keySet()).stream()
                .filter(u -> u.getNombre().equals(nombres.get(u.getUsuario())))
                .toList();
        if (present.isEmpty() || present.size() < usuarios.size()) {
            Rastro.detalle("no son los de la carga");
            return 0;
        }
        String encoded = present.stream()
                .map(Usuario::getContrasena)
                .distinct()
                .filter(known -> Contrasenas.matches(contrasena, known))
                .findFirst()
                .orElseGet(() -> Contrasenas.encode(contrasena));
        List<Usuario> others =
                present.stream().filter(u -> !u.getContrasena().equals(encoded)).toList();
        others.forEach(u -> u.chooseContrasena(encoded));
        Rastro.detalle(others.size() + " usuarios");
        return others.size();
    }

    /** Whether there is no user at all yet. */
    @Permit(roles = Rol.SISTEMA, action = "usuario.hayAlguno")
    public boolean isEmpty() {
        return repository.isEmpty();
    }
}
