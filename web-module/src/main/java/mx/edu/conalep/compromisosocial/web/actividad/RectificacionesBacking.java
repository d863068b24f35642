package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The corrections that wait, with what each would change; the DVS resolves each on a page of its own. */
@Named("rectificaciones")
@RequestScoped
public class RectificacionesBacking {
    @Inject
    private RectificacionService service;

    private List<RectificacionVista> pendientes;

    /** Reads those that wait. */
    public void load() {
        pendientes = service.list(EstadoRectificacion.SOLICITADA);
    }

    /** Whether the person decides. */
    public boolean isDecide() {
        return ActorActual.get().is(Rol.DVS);
    }

    public List<RectificacionVista> getPendientes() {
        return pendientes;
    }
}
