package mx.edu.conalep.compromisosocial.web.administracion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.seguridad.service.UsuarioService;
import mx.edu.conalep.compromisosocial.seguridad.service.UsuarioVista;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** One user: made new when the address names nobody, else changed. A password for one use is shown once. */
@Named
@ViewScoped
public class UsuarioBacking implements Serializable {

    @Inject
    private transient PantallaService pantallas;

    @Inject
    private transient UsuarioService usuarios;

    @Inject
    private transient PlantelConsulta planteles;

    private UsuarioVista vista;
    private String usuario;
    private FormaUsuario forma = new FormaUsuario();
    private String contrasena;
    private List<EntidadVista> entidades;
    private List<PlantelVista> todos;

    /** Reads whom the address names. */
    public void load() {
        pantallas.administer();
        entidades = planteles.entidades();
        todos = planteles.list();
        if (usuario != null) {
            show(usuarios.find(usuario));
        }
    }

    /** Makes or changes the user. */
    public void save() {
        DatosUsuario datos = forma.read(usuario);
        if (vista == null) {
            contrasena = usuarios.create(datos);
            Avisos.info("seguridad.usuario.creado", datos.usuario());
        } else {
            int leida = vista.version();
            vista = usuarios.find(vista.usuario());
            CambioAjeno.requireSame(leida, vista.version(), vista.usuario());
            usuarios.change(leida, datos);
            Avisos.info("seguridad.usuario.guardado", datos.usuario());
        }
        show(usuarios.find(datos.usuario()));
    }

    /** Lets him enter again, or no longer. */
    public void toggle() {
        usuarios.setActive(vista.usuario(), vista.version(), !vista.activo());
        show(usuarios.find(vista.usuario()));
        Avisos.info(vista.activo() ? "seguridad.usuario.activado" : "seguridad.usuario.desactivado", vista.usuario());
    }

    /** Gives him a password for one use. */
    public void reset() {
        contrasena = usuarios.resetContrasena(vista.usuario());
        show(usuarios.find(vista.usuario()));
    }

    /** Forgets the failed attempts that lock him out. */
    public void unlock() {
        usuarios.unlock(vista.usuario());
        show(usuarios.find(vista.usuario()));
        Avisos.info("seguridad.usuario.desbloqueado", vista.usuario());
    }

    private void show(UsuarioVista shown) {
        vista = shown;
        usuario = shown.usuario();
        forma = FormaUsuario.of(shown);
    }

    /** The roles that a person may be given. */
    public List<Rol> getAsignables() {
        return Arrays.stream(Rol.values()).filter(Rol::isAssignable).toList();
    }

    /** What is typed of him. */
    public FormaUsuario getForma() {
        return forma;
    }

    public UsuarioVista getVista() {
        return vista;
    }

    public List<EntidadVista> getEntidades() {
        return entidades;
    }

    public List<PlantelVista> getPlanteles() {
        return todos;
    }

    /** The password for one use that was just made, or null. */
    public String getContrasena() {
        return contrasena;
    }

    public String getUsuario() {
        return usuario;
    }

    public void setUsuario(String usuario) {
        this.usuario = usuario;
    }
}
