package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** What was left out of its quarter: not submitted while capture was open for its plantel (R22), or not validated in time (R23). */
@ApplicationScoped
public class QuedoFuera {

    @Inject
    private PeriodoService periodos;

    /** Why an activity was left out and who can still do something about it; null when it was not. */
    public String why(ActividadVista vista) {
        if (vista.periodo() == null) {
            return null;
        }
        Trimestre trimestre = Trimestre.parse(vista.periodo());
        Ventana ventana = null;
        if (vista.estado().isEditable()) {
            ventana = periodos.ventanaCaptura(trimestre, vista.plantel());
        } else if (vista.estado() == EstadoActividad.EN_VALIDACION) {
            ventana = periodos.ventanaValidacionPlantel(trimestre, vista.plantel());
        }
        return ventana != null && ventana.isPasada() ? ventana.texto() : null;
    }
}
