package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadRenglon;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.formato.EscritorJson;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Activities as the API answers them: the CSV's column names, and {@code folio}, {@code estado}, {@code version}. */
final class ActividadJson {
    private ActividadJson() {}

    /** An activity whole. */
    static JsonObject of(ActividadVista a) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", a.folio())
                .add("estado", a.estado().name())
                .add("version", a.version())
                .add("entidad", a.entidad());
        EscritorJson.write(json, a.datos());
        json.add("extemporanea", a.extemporanea()).add("historica", a.historica());
        add(json, "periodo", a.periodo());
        add(json, "distancia_m", a.distanciaM());
        add(json, "fuera_area", a.fueraArea());
        add(json, "vence", a.vence());
        add(json, "vence_instante", a.venceInstante());
        add(json, "calendario_version", a.calendarioVersion());
        add(json, "motivo_extemporanea", a.motivoExtemporanea());
        add(json, "capturada_por", a.capturadaPor());
        add(json, "creada_en", a.creadaEn());
        add(json, "modificada_en", a.modificadaEn());
        add(json, "enviada_en", a.enviadaEn());
        add(json, "enviada_por", a.enviadaPor());
        add(json, "validada_en", a.validadaEn());
        add(json, "validada_por", a.validadaPor());
        add(json, "autorizada_en", a.autorizadaEn());
        add(json, "autorizada_por", a.autorizadaPor());
        return json.build();
    }

    /** The names that an answer carries beside what is captured: a PUT of a whole answer does not choke on them. */
    static Set<String> answerNames(ActividadVista vista) {
        Set<String> names = new HashSet<>(of(vista).keySet());
        names.removeIf(name -> CampoActividad.find(name).isPresent());
        return names;
    }

    /** An activity as a row of a list. */
    static JsonObject of(ActividadRenglon r) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", r.folio())
                .add("estado", r.estado().name())
                .add("version", r.version())
                .add("plantel", r.plantel())
                .add("entidad", r.entidad())
                .add("directos_total", r.directos())
                .add("indirectos", r.indirectos())
                .add("extemporanea", r.extemporanea());
        add(json, "periodo", r.periodo());
        add(json, "referencia", r.referencia());
        add(json, "fecha_inicio", r.fechaInicio());
        add(json, "fecha_fin", r.fechaFin());
        add(json, "servicio", r.servicio());
        add(json, "modalidad", r.modalidad());
        add(json, "sede", r.sede());
        add(json, "vence", r.vence());
        add(json, "fuera_area", r.fueraArea());
        add(json, "enviada_en", r.enviadaEn());
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value instanceof Boolean flag) {
            json.add(name, flag);
        } else {
            json.add(name, value.toString());
        }
    }
}
