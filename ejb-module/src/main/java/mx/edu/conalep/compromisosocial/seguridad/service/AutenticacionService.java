package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.seguridad.domain.Contrasenas;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.PoliticaContrasena;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.seguridad.persistence.UsuarioRepository;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Entering by name and password, changing one's password, and leaving. */
@Gated
@Stateless
public class AutenticacionService {

    /** Compared when nobody has the name, so that its answer takes as long as that of a name in use. */
    private static final String NOBODY = Contrasenas.nobody();

    private static final int LONGEST_INPUT = 200;

    @Inject
    private UsuarioRepository repository;

    @Inject
    private IntentosAcceso intentos;

    /**
     * Checks name and password. Unknown name, disabled user and wrong password are told alike.
     *
     * @param usuario login name as typed
     * @param contrasena password as typed
     * @param origen address of the network from which the attempt comes
     * @return the person with his seal
     * @throws AccesoRechazadoException {@code seguridad.acceso.wrong}, or {@code seguridad.acceso.locked} with the seconds to
     *         wait after too many failures
     */
    @Permit(anonymous = true, action = "seguridad.entrar", write = true)
    public Identidad enter(String usuario, String contrasena, String origen) {
        String name = DatosUsuario.normalise(usuario);
        Optional<Usuario> known = find(name);
        Rastro.objeto(known.map(Usuario::getUsuario).orElse("(desconocido)"));
        requireAdmitted(name);
        boolean right = Contrasenas.matches(
                bounded(contrasena), known.map(Usuario::getContrasena).orElse(NOBODY));
        if (!right || known.isEmpty() || !known.get().isActivo()) {
            intentos.fail(name);
            throw new AccesoRechazadoException("seguridad.acceso.wrong");
        }
        intentos.clear(name);
        return Identidad.of(known.get(), origen);
    }

    /**
     * Changes the actor's own password; his other sessions and his tokens end.
     *
     * @param actual his password until now
     * @param nueva the one he chose; see {@link PoliticaContrasena}
     * @return himself with his new seal
     * @throws RuleViolationException on the fields {@code actual} or {@code contrasena}
     */
    @Permit(anyRole = true, action = "seguridad.cambiarContrasena", write = true)
    public Identidad changeContrasena(String actual, String nueva) {
        String name = ActorActual.get().usuario();
        Rastro.objeto(name);
        Usuario usuario = find(name).orElseThrow(() -> new NotFoundException("seguridad.usuario.notFound", name));
        requireAdmitted(name);
        if (!Contrasenas.matches(bounded(actual), usuario.getContrasena())) {
            intentos.fail(name);
            throw new RuleViolationException(new RuleViolation("seguridad.contrasena.wrong", "actual"));
        }
        List<RuleViolation> broken = PoliticaContrasena.violations(name, nueva);
        if (broken.isEmpty() && nueva.equals(actual)) {
            broken.add(new RuleViolation("seguridad.contrasena.same", "contrasena"));
        }
        RuleViolationException.throwIfAny(broken);
        intentos.clear(name);
        usuario.chooseContrasena(Contrasenas.encode(nueva));
        repository.flush();
        return Identidad.of(usuario, ActorActual.get().origen());
    }

    /** Records that the actor leaves by his own will. */
    @Permit(anyRole = true, action = "seguridad.salir", write = true)
    public void leave() {
        Rastro.objeto(ActorActual.get().usuario());
    }

    private Optional<Usuario> find(String name) {
        return name.isEmpty() ? Optional.empty() : repository.find(name);
    }

    private void requireAdmitted(String name) {
        Duration locked = intentos.admit(name);
        if (!locked.isZero()) {
            throw new AccesoRechazadoException("seguridad.acceso.locked", Math.max(1, locked.toSeconds() + 1));
        }
    }

    private static String bounded(String contrasena) {
        String text = contrasena == null ? "" : contrasena;
        return text.length() > LONGEST_INPUT ? text.substring(0, LONGEST_INPUT) : text;
    }
}
