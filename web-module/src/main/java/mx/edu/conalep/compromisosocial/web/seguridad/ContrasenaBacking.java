package mx.edu.conalep.compromisosocial.web.seguridad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import org.omnifaces.util.Faces;

/** Changing one's own password; what is open elsewhere ends, this session goes on. */
@Named
@RequestScoped
public class ContrasenaBacking {

    @Inject
    private AutenticacionService autenticacion;

    @Inject
    private Sesiones sesiones;

    private String actual;
    private String contrasena;
    private String repetida;

    /** Changes it and goes to the start. */
    public String change() {
        if (!Objects.equals(contrasena, repetida)) {
            throw new RuleViolationException(new RuleViolation("seguridad.contrasena.different", "repetida"));
        }
        sesiones.renew(Faces.getRequest(), autenticacion.changeContrasena(actual, contrasena));
        Avisos.info("seguridad.contrasena.cambiada");
        Faces.getFlash().setKeepMessages(true);
        return "/index?faces-redirect=true";
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }

    public String getContrasena() {
        return contrasena;
    }

    public void setContrasena(String contrasena) {
        this.contrasena = contrasena;
    }

    public String getRepetida() {
        return repetida;
    }

    public void setRepetida(String repetida) {
        this.repetida = repetida;
    }
}
