package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Asks once before a final act on an activity, naming its folio and what follows: cancelling it or authorising it. */
@Named("actoActividad")
@ViewScoped
public class ActoBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private ActividadService actividades;

    private String folio;
    private String acto;
    private String motivo;
    private ActividadVista vista;

    /** Reads the activity as the person is about to judge it. */
    public void load() {
        if (isAutorizacion()) {
            pantallas.authorise();
        } else {
            pantallas.capture();
        }
        vista = consulta.find(folio);
    }

    /** Cancels it. */
    public String cancel() {
        actividades.cancel(folio, vista.version(), motivo);
        return done("actividad.acto.cancelada");
    }

    /** Authorises it (R10.9). */
    public String authorise() {
        actividades.authorize(folio, vista.version());
        return done("actividad.acto.autorizada");
    }

    private String done(String code) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(Messages.text(code, folio)));
        return "/actividad/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Whether the act is the titular's authorisation; else it is the cancellation. */
    public boolean isAutorizacion() {
        return "autorizacion".equals(acto);
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public String getActo() {
        return acto;
    }

    public void setActo(String acto) {
        this.acto = acto;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public ActividadVista getVista() {
        return vista;
    }
}
