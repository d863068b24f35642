package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorValor;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The entidad asks for the correction of a consolidated activity: every field as it stands, and the reason. */
@Named("rectificacionActividad")
@ViewScoped
public class RectificacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private RectificacionService rectificaciones;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private CamposRectificacion campos;

    private String folio;
    private String plantel;
    private String motivo;
    private String impedimento;
    private Map<String, String> valores;

    /** Reads the activity as it stands. */
    public void load() {
        pantallas.rectify();
        ActividadVista vista = consulta.find(folio);
        impedimento = impediment(vista);
        DatosActividad datos = vista.datos();
        plantel = datos.getPlantel();
        valores = new LinkedHashMap<>();
        campos.getTodos().forEach(campo -> valores.put(campo.columna(), TextoValor.csv(campo.get(datos))));
    }

    private String impediment(ActividadVista vista) {
        if (vista.estado() != EstadoActividad.CONSOLIDADA) {
            String estado = Messages.text("actividad.estado." + vista.estado());
            return Messages.text("actividad.rectificacion.notConsolidated", folio, estado);
        }
        return rectificaciones.isWaiting(folio) ? Messages.text("actividad.rectificacion.pending", folio) : null;
    }

    /** Asks; what does not read is told beside its field. */
    public String request() {
        rectificaciones.request(folio, read(), motivo);
        Avisos.next("actividad.rectificacion.hecha", folio);
        return "/actividad/ficha?faces-redirect=true&folio=" + folio;
    }

    private DatosActividad read() {
        DatosActividad datos = new DatosActividad();
        datos.setPlantel(plantel);
        List<RuleViolation> broken = new ArrayList<>();
        for (CampoActividad campo : campos.getTodos()) {
            try {
                campo.set(datos, LectorValor.read(campo, valores.get(campo.columna())));
            } catch (RuleViolationException refused) {
                broken.addAll(refused.violations());
            }
        }
        RuleViolationException.throwIfAny(broken);
        return datos;
    }

    /** Why nothing can be asked for now, in words; null when it can. */
    public String getImpedimento() {
        return impedimento;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    /** What is typed, by column; blank is "not captured". */
    public Map<String, String> getValores() {
        return valores;
    }
}
