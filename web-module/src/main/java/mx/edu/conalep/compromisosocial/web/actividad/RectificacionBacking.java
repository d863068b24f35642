package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
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
    private static final int LARGO = 200;

    @Inject
    private PantallaService pantallas;

    @Inject
    private RectificacionService rectificaciones;

    @Inject
    private ActividadConsulta consulta;

    private String folio;
    private String plantel;
    private String motivo;
    private Map<String, String> valores;

    /** Reads the activity as it stands. */
    public void load() {
        pantallas.rectify();
        DatosActividad datos = consulta.find(folio).datos();
        plantel = datos.getPlantel();
        valores = new LinkedHashMap<>();
        getCampos().forEach(campo -> valores.put(campo.columna(), TextoValor.csv(campo.get(datos))));
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
        for (CampoActividad campo : getCampos()) {
            try {
                campo.set(datos, LectorValor.read(campo, valores.get(campo.columna())));
            } catch (RuleViolationException refused) {
                broken.addAll(refused.violations());
            }
        }
        RuleViolationException.throwIfAny(broken);
        return datos;
    }

    /** The fields that can be corrected: all but the plantel. */
    public List<CampoActividad> getCampos() {
        return Arrays.stream(CampoActividad.values())
                .filter(campo -> campo != CampoActividad.PLANTEL)
                .toList();
    }

    /** The name of a field in words. */
    public String label(CampoActividad campo) {
        return TextoValor.label(campo);
    }

    /** Whether a field needs several lines. */
    public boolean isLong(CampoActividad campo) {
        return campo.max() > LARGO;
    }

    /** What a field may hold, where it is one of a few; else nothing. */
    public List<String> options(CampoActividad campo) {
        return switch (campo.tipo()) {
            case SERVICIO -> names(Servicio.values());
            case MODALIDAD -> names(Modalidad.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** The kind of input that a field gets. */
    public String kind(CampoActividad campo) {
        return switch (campo.tipo()) {
            case FECHA -> "date";
            case HORA -> "time";
            default -> "text";
        };
    }

    /** The keyboard that a phone shows for a field. */
    public String mode(CampoActividad campo) {
        return campo.tipo() == TipoCampo.CONTEO ? "numeric" : "text";
    }

    /** How a field is written, where that is not plain to see. */
    public String help(CampoActividad campo) {
        return campo.tipo() == TipoCampo.LISTA ? Messages.text("actividad.rectificacion.listaAyuda") : "";
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
