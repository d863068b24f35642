package mx.edu.conalep.compromisosocial.web.administracion;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.UsuarioVista;

/** What is typed of a user: who he is, what he may do and where. */
public class FormaUsuario implements Serializable {
    private static final long serialVersionUID = 1L;

    private String nombre;
    private String correo;
    private Rol[] roles = {};
    private String entidad;
    private String plantel;

    /** With what is known of one. */
    static FormaUsuario of(UsuarioVista vista) {
        FormaUsuario forma = new FormaUsuario();
        forma.nombre = vista.nombre();
        forma.correo = vista.correo();
        forma.roles = vista.roles().toArray(Rol[]::new);
        forma.entidad = vista.entidad();
        forma.plantel = vista.plantel();
        return forma;
    }

    /** What is typed, under the name with which he enters. */
    DatosUsuario read(String usuario) {
        return new DatosUsuario(usuario, nombre, correo, Set.copyOf(Arrays.asList(roles)), entidad, plantel);
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public String getCorreo() {
        return correo;
    }

    public void setCorreo(String correo) {
        this.correo = correo;
    }

    public Rol[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Rol[] roles) {
        this.roles = roles.clone();
    }

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    public String getPlantel() {
        return plantel;
    }

    public void setPlantel(String plantel) {
        this.plantel = plantel;
    }
}
