package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import org.primefaces.context.PrimeFacesContext;

/** The login page. It keeps no session before somebody has entered. */
@Named
@RequestScoped
public class IngresoBacking {

    @Inject
    private AutenticacionService autenticacion;

    @Inject
    private Sesiones sesiones;

    @Inject
    private DireccionCliente direccion;

    private String usuario;
    private String contrasena;
    private String destino;

    /** Sends on whoever is in already. */
    public void load() throws IOException {
        if (!ActorActual.get().roles().isEmpty()) {
            goOn();
        }
    }

    /** Enters and goes on to the page that was asked for. */
    public void enter() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        sesiones.open(request, autenticacion.enter(usuario, contrasena, direccion.of(request)));
        goOn();
    }

    private void goOn() throws IOException {
        external().redirect(external().getRequestContextPath() + Rutas.destination(destino));
    }

    /** The nonce that PrimeFaces wants back with a form; its own script, which would send it, is not loaded on this page. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getUsuario() {
        return usuario;
    }

    public void setUsuario(String usuario) {
        this.usuario = usuario;
    }

    public String getContrasena() {
        return contrasena;
    }

    public void setContrasena(String contrasena) {
        this.contrasena = contrasena;
    }

    /** The page that was asked for before entering. */
    public String getDestino() {
        return destino;
    }

    public void setDestino(String destino) {
        this.destino = destino;
    }
}
