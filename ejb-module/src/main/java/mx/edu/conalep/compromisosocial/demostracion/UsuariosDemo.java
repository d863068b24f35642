package mx.edu.conalep.compromisosocial.demostracion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/** The users of the demonstration: named after their unit, told by what they do; none stands for a real person. */
final class UsuariosDemo {

    private UsuariosDemo() {}

    /** A pair for each plantel, a pair for each entidad, and one for each national role. */
    static List<DatosUsuario> of(List<EntidadVista> entidades, List<PlantelVista> planteles) {
        List<DatosUsuario> usuarios = new ArrayList<>();
        for (PlantelVista p : planteles) {
            String clave = p.clave();
            usuarios.add(unit("plantel." + clave, "Responsable de vinculación " + clave, Rol.VINCULACION_PLANTEL, p));
            usuarios.add(unit("titular." + clave, "Titular del plantel " + clave, Rol.TITULAR_PLANTEL, p));
        }
        for (EntidadVista e : entidades) {
            String clave = e.clave();
            usuarios.add(unit("entidad." + clave, "Vinculación " + e.abreviatura(), Rol.VINCULACION_ENTIDAD, clave));
            usuarios.add(unit("juridico." + clave, "Área jurídica " + e.abreviatura(), Rol.JURIDICO_ENTIDAD, clave));
        }
        usuarios.add(national("juridico.nacional", "Asuntos jurídicos, nacional", Rol.JURIDICO_NACIONAL));
        usuarios.add(national("dvs", "Dirección de Vinculación Social", Rol.DVS));
        usuarios.add(national("ssi", "Secretaría de Servicios Institucionales", Rol.SSI));
        usuarios.add(national("operador", "Operación de trabajos", Rol.OPERADOR));
        usuarios.add(national("admin", "Administración del sistema", Rol.ADMIN));
        usuarios.add(national("auditor", "Órgano interno de control", Rol.AUDITOR));
        return usuarios;
    }

    private static DatosUsuario unit(String usuario, String nombre, Rol rol, PlantelVista plantel) {
        return new DatosUsuario(usuario, nombre, address(usuario), Set.of(rol), plantel.entidad(), plantel.clave());
    }

    private static DatosUsuario unit(String usuario, String nombre, Rol rol, String entidad) {
        return new DatosUsuario(usuario, nombre, address(usuario), Set.of(rol), entidad, null);
    }

    private static DatosUsuario national(String usuario, String nombre, Rol rol) {
        return new DatosUsuario(usuario, nombre, address(usuario), Set.of(rol), null, null);
    }

    /** An address that shows what reminders do and that no mail ever reaches: its domain cannot exist. */
    private static String address(String usuario) {
        return usuario + "@demostracion.invalid";
    }
}
