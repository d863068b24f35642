package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Evidencias;
import mx.edu.conalep.compromisosocial.actividad.domain.Expediente;
import mx.edu.conalep.compromisosocial.actividad.domain.ReglaEnvio;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Semaforo;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** Tells the form how its draft stands: version, hour of saving, deadline in words, what is missing, totals. */
@Dependent
public class EstadoCaptura {

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Ajustes ajustes;

    @Inject
    private SemaforoBacking semaforo;

    /**
     * How a draft stands.
     *
     * @param rotas what was typed and could not be kept
     */
    JsonObject tell(ActividadVista vista, Collection<RuleViolation> rotas) {
        ZoneId zona = planteles.zona(vista.plantel());
        boolean tarde = consulta.isLate(vista.folio());
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("folio", vista.folio())
                .add("version", vista.version())
                .add("estado", vista.estado().name())
                .add("guardado", Messages.text("captura.guardado", Formato.hora(vista.modificadaEn(), zona)))
                .add("extemporanea", tarde)
                .add("faltan", violations(missing(vista)))
                .add("violaciones", violations(rotas))
                .add("directos", Formato.numero(directos(vista.datos())))
                .add("muestra", Messages.text("captura.muestra", muestra(vista.datos())))
                .add("area", area(vista))
                .add("autorizacion", authorisation(vista, zona));
        if (vista.vence() != null) {
            object.add("plazo", deadline(vista, zona, tarde));
        }
        return object.build();
    }

    /** How a draft that is not begun stands: everything is missing. */
    JsonObject tellNew() {
        DatosActividad nothing = new DatosActividad();
        return Json.createObjectBuilder()
                .add(
                        "faltan",
                        violations(
                                ReglaEnvio.missing(new Expediente(nothing, Evidencias.NINGUNA, false, null, null, 0))))
                .add("violaciones", Json.createArrayBuilder())
                .add("extemporanea", false)
                .add("directos", "0")
                .add("muestra", Messages.text("captura.muestra", muestra(nothing)))
                .add("area", "")
                .add("autorizacion", "")
                .build();
    }

    /** The values that are kept, as the form's texts. */
    JsonObject values(DatosActividad datos) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (CampoActividad campo : CampoActividad.values()) {
            Object value = campo.get(datos);
            if (value instanceof List<?> list) {
                JsonArrayBuilder array = Json.createArrayBuilder();
                list.forEach(element -> array.add(element.toString()));
                object.add(campo.columna(), array);
            } else {
                object.add(campo.columna(), TextoValor.csv(value));
            }
        }
        return object.build();
    }

    private List<RuleViolation> missing(ActividadVista vista) {
        return vista.estado().isEditable() ? consulta.missing(vista.folio()) : List.of();
    }

    private static JsonArrayBuilder violations(Collection<RuleViolation> violations) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (RuleViolation v : violations) {
            array.add(Json.createObjectBuilder()
                    .add("campo", v.field() == null ? "" : v.field())
                    .add("nombre", name(v))
                    .add("texto", v.text()));
        }
        return array;
    }

    private static String name(RuleViolation violation) {
        String special = Messages.text("captura.falta." + violation.code());
        if (!special.startsWith("captura.falta.")) {
            return special;
        }
        return violation.field() == null ? violation.text() : Messages.text("actividad.campo." + violation.field());
    }

    private static int directos(DatosActividad datos) {
        return datos.getBeneficiarios().directos();
    }

    private long muestra(DatosActividad datos) {
        long porcentaje = ajustes.get(ClaveAjuste.MUESTRA_ENCUESTA_PORCENTAJE);
        return new Expediente(datos, Evidencias.NINGUNA, false, null, null, porcentaje).muestra();
    }

    private JsonObjectBuilder deadline(ActividadVista vista, ZoneId zona, boolean tarde) {
        Semaforo luz = Semaforo.of(vista.vence(), semaforo.hoy(zona));
        return Json.createObjectBuilder()
                .add("color", luz.getColor())
                .add("icono", luz.getIcono())
                .add("chip", semaforo.texto(vista.vence(), zona))
                .add(
                        "texto",
                        tarde
                                ? Messages.text("captura.plazo.vencido", vista.vence())
                                : Messages.text("web.plazo", vista.vence(), Formato.zona(zona), "Art. 22"));
    }

    private static String area(ActividadVista vista) {
        if (vista.distanciaM() == null) {
            return "";
        }
        String code = Boolean.TRUE.equals(vista.fueraArea()) ? "captura.area.fuera" : "captura.area.dentro";
        return Messages.text(code, Formato.numero(vista.distanciaM()));
    }

    private static String authorisation(ActividadVista vista, ZoneId zona) {
        if (vista.datos().getServicio() == null || !vista.datos().getServicio().needsAuthorisation()) {
            return "";
        }
        return vista.autorizadaEn() == null
                ? Messages.text("captura.autorizacion.falta")
                : Messages.text("captura.autorizacion.lista", Formato.instante(vista.autorizadaEn(), zona));
    }

    /** The texts of the fields, for the page's first sight. */
    static Map<String, String> texts(DatosActividad datos) {
        Map<String, String> texts = new HashMap<>();
        for (CampoActividad campo : CampoActividad.values()) {
            texts.put(campo.columna(), TextoValor.csv(campo.get(datos)));
        }
        return texts;
    }
}
