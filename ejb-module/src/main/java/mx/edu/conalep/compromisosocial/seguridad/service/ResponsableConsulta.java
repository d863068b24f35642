package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.seguridad.persistence.UsuarioRepository;

/** Who answers for each plantel or entidad, so that others know whom to call (Art. 22, 23). */
@Gated
@Stateless
public class ResponsableConsulta {

    @Inject
    private UsuarioRepository usuarios;

    /**
     * The active people of a role by their unit.
     *
     * @param rol a role whose scope is a plantel or an entidad
     * @return by clave of the plantel or entidad; units without anybody are absent
     */
    @Permit(
            roles = {Rol.DVS, Rol.OPERADOR, Rol.SISTEMA},
            action = "usuario.responsables")
    public Map<String, List<Responsable>> byUnit(Rol rol) {
        return usuarios.active(rol).stream()
                .filter(u -> unit(u, rol) != null)
                .collect(Collectors.groupingBy(
                        u -> unit(u, rol),
                        Collectors.mapping(
                                u -> new Responsable(u.getNombre(), u.getCorreo()), Collectors.toUnmodifiableList())));
    }

    /** Everybody of the legal areas who may enter, by shown name: whom an area may name to cover it (Art. 21 I). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "usuario.juridicos")
    public List<PersonaJuridica> legal() {
        return Stream.of(Rol.JURIDICO_NACIONAL, Rol.JURIDICO_ENTIDAD)
                .flatMap(rol -> usuarios.active(rol).stream())
                .map(u -> new PersonaJuridica(u.getUsuario(), u.getNombre(), u.getEntidad()))
                .distinct()
                .toList();
    }

    /** Everybody who may enter, with what he may be written about; by login name. */
    @Permit(
            roles = {Rol.DVS, Rol.OPERADOR, Rol.SISTEMA},
            action = "usuario.destinatarios")
    public List<Destinatario> recipients() {
        return usuarios.active().stream().map(Destinatario::of).toList();
    }

    private static String unit(Usuario usuario, Rol rol) {
        return rol.nivel() == Nivel.PLANTEL ? usuario.getPlantel() : usuario.getEntidad();
    }
}
