package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Contrasenas;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.seguridad.persistence.UsuarioRepository;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Upkeep of the users by the administrator. Every change ends what the user has open. */
@Gated
@Stateless
public class UsuarioService {

    @Inject
    private UsuarioRepository repository;

    @Inject
    private IntentosAcceso intentos;

    @Inject
    private Clock clock;

    /** Users whose login or shown name holds a text, by login name; an empty text finds all. */
    @Permit(roles = Rol.ADMIN, action = "usuario.listar")
    public Page<UsuarioVista> list(String texto, PageRequest page) {
        List<UsuarioVista> items = repository.list(texto, page).stream()
                .map(u -> UsuarioVista.of(u, 0))
                .toList();
        return new Page<>(items, page.pagina(), page.tamano(), repository.count(texto));
    }

    /**
     * One user.
     *
     * @throws NotFoundException when nobody has that login name
     */
    @Permit(roles = Rol.ADMIN, action = "usuario.leer")
    public UsuarioVista find(String usuario) {
        return UsuarioVista.of(load(usuario), intentos.lockedFor(usuario).toSeconds());
    }

    /**
     * Adds a user.
     *
     * @return his password for one use, which is told only here
     * @throws RuleViolationException with every rule that the data breaks, the login name in use included
     */
    @Permit(roles = Rol.ADMIN, action = "usuario.crear", write = true)
    public String create(DatosUsuario datos) {
        Rastro.objeto(datos.usuario());
        Rastro.detalle("roles " + datos.roles());
        List<RuleViolation> broken = violations(datos);
        if (broken.isEmpty() && repository.find(datos.usuario()).isPresent()) {
            broken.add(new RuleViolation("seguridad.usuario.taken", "usuario", datos.usuario()));
        }
        RuleViolationException.throwIfAny(broken);
        String contrasena = Contrasenas.temporary();
        repository.add(new Usuario(datos, Contrasenas.encode(contrasena), clock.instant()));
        return contrasena;
    }

    /**
     * Changes name, address, roles and unit.
     *
     * @param version as read before
     * @throws ConflictException when he was changed since, or would take his own role of administrator away
     * @throws RuleViolationException with every rule that the data breaks
     */
    @Permit(roles = Rol.ADMIN, action = "usuario.cambiar", write = true)
    public void change(int version, DatosUsuario datos) {
        Rastro.objeto(datos.usuario());
        Usuario usuario = load(datos.usuario(), version);
        RuleViolationException.throwIfAny(violations(datos));
        if (isSelf(usuario) && !datos.roles().contains(Rol.ADMIN)) {
            throw new ConflictException("seguridad.usuario.self");
        }
        Rastro.detalle("roles " + usuario.getRoles() + " → " + datos.roles());
        usuario.change(datos);
    }

    /**
     * Lets a user enter again, or no longer.
     *
     * @throws ConflictException when he was changed since {@code version}, or is the actor himself
     */
    @Permit(roles = Rol.ADMIN, action = "usuario.activar", write = true)
    public void setActive(String usuario, int version, boolean activo) {
        Usuario found = load(usuario, version);
        if (isSelf(found)) {
            throw new ConflictException("seguridad.usuario.self");
        }
        Rastro.detalle(activo ? "activo" : "inactivo");
        found.setActive(activo);
    }

    /**
     * Gives a user a password for one use and forgets his failed attempts.
     *
     * @return that password, which is told only here
     */
    @Permit(roles = Rol.ADMIN, action = "usuario.restablecer", write = true)
    public String resetContrasena(String usuario) {
        Usuario found = load(usuario);
        String contrasena = Contrasenas.temporary();
        found.resetContrasena(Contrasenas.encode(contrasena));
        intentos.clear(usuario);
        return contrasena;
    }

    /** Forgets the failed attempts that lock a user out. */
    @Permit(roles = Rol.ADMIN, action = "usuario.desbloquear", write = true)
    public void unlock(String usuario) {
        intentos.clear(load(usuario).getUsuario());
    }

    private Usuario load(String usuario, int version) {
        Usuario found = load(usuario);
        if (found.getVersion() != version) {
            throw new ConflictException("shared.version.stale");
        }
        return found;
    }

    private Usuario load(String usuario) {
        return repository
                .find(DatosUsuario.normalise(usuario))
                .orElseThrow(() -> new NotFoundException("seguridad.usuario.notFound", usuario));
    }

    private List<RuleViolation> violations(DatosUsuario datos) {
        List<RuleViolation> broken = new ArrayList<>(datos.violations());
        if (broken.isEmpty() && datos.plantel() != null && !repository.plantelExists(datos.plantel())) {
            broken.add(new RuleViolation("seguridad.plantel.unknown", "plantel", datos.plantel()));
        }
        if (broken.isEmpty() && datos.entidad() != null && !repository.entidadExists(datos.entidad())) {
            broken.add(new RuleViolation("seguridad.entidad.unknown", "entidad", datos.entidad()));
        }
        return broken;
    }

    private static boolean isSelf(Usuario usuario) {
        return usuario.getUsuario().equals(ActorActual.get().usuario());
    }
}
