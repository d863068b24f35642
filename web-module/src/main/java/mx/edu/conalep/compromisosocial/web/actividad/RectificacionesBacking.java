package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The corrections that wait, with what each would change; the DVS authorises or refuses them. */
@Named("rectificaciones")
@ViewScoped
public class RectificacionesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RectificacionService service;

    private List<RectificacionVista> pendientes;
    private final Map<Long, String> razones = new HashMap<>();

    /** Reads those that wait. */
    public void load() {
        pendientes = service.list(EstadoRectificacion.SOLICITADA);
    }

    /** Authorises one and applies it. */
    public void authorise(RectificacionVista rectificacion) {
        service.authorize(rectificacion.id());
        tell("actividad.rectificacion.autorizada", rectificacion);
    }

    /** Refuses one with its reason. */
    public void reject(RectificacionVista rectificacion) {
        service.reject(rectificacion.id(), razones.get(rectificacion.id()));
        tell("actividad.rectificacion.rechazada", rectificacion);
    }

    private void tell(String code, RectificacionVista rectificacion) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(Messages.text(code, rectificacion.folio(), rectificacion.periodo())));
        load();
    }

    /** Whether the person decides. */
    public boolean isDecide() {
        return ActorActual.get().is(Rol.DVS);
    }

    public List<RectificacionVista> getPendientes() {
        return pendientes;
    }

    /** Reasons of refusal as typed, by id. */
    public Map<Long, String> getRazones() {
        return razones;
    }
}
