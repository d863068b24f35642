package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** The DVS authorises or refuses one correction (R24). */
@Named("resolucionActividad")
@ViewScoped
public class ResolucionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private RectificacionService service;

    private Long id;
    private RectificacionVista rectificacion;
    private String motivo;

    /**
     * Reads the one of the address.
     *
     * @throws NotFoundException when none of that number waits
     */
    public void load() {
        pantallas.resolve();
        rectificacion = service.list(EstadoRectificacion.SOLICITADA).stream()
                .filter(r -> r.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("actividad.rectificacion.notFound", id));
    }

    /** Authorises it and applies it. */
    public String authorise() {
        service.authorize(id);
        return done("actividad.rectificacion.autorizada");
    }

    /** Refuses it with the reason typed. */
    public String reject() {
        service.reject(id, motivo);
        return done("actividad.rectificacion.rechazada");
    }

    private String done(String code) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(Messages.text(code, rectificacion.folio(), rectificacion.periodo())));
        return "/actividad/rectificaciones?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RectificacionVista getRectificacion() {
        return rectificacion;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
