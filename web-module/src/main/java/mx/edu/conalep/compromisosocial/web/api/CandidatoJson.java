package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.BeneficioVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatosVista;
import mx.edu.conalep.compromisosocial.emergente.service.PropuestaVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Students, choices and deliveries as the API answers them to their plantel. */
final class CandidatoJson {
    /** What an answer carries beside the data; a PUT may repeat it. */
    static final Set<String> SOLO_RESPUESTA = Set.of(
            "numero",
            "lugar",
            "puntaje",
            "empatados",
            "desempate",
            "capturado_en",
            "aviso_version",
            "aviso_en",
            "aviso_por");

    private CandidatoJson() {}

    /** A candidate with his score explained. */
    static JsonObject of(CandidatoVista c) {
        return write(c).build();
    }

    /** Those who stand as {@code items}, those who were withdrawn beside them. */
    static JsonObject of(CandidatosVista all) {
        return Json.createObjectBuilder()
                .add("items", CampanaJson.array(all.orden(), CandidatoJson::write))
                .add("retirados", CampanaJson.array(all.retirados(), CandidatoJson::write))
                .build();
    }

    static JsonObjectBuilder write(CandidatoVista c) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("numero", c.numero()).add("version", c.version());
        Json.put(json, "matricula", c.matricula());
        Json.put(json, "iniciales", c.iniciales());
        json.add("aviso", c.aviso() != null);
        if (c.aviso() != null) {
            Json.put(json, "aviso_version", c.aviso().version());
            Json.put(json, "aviso_en", c.aviso().en());
            Json.put(json, "aviso_por", c.aviso().usuario());
        }
        if (c.retiro() == null) {
            place(json, c.lugar());
        } else {
            json.add("retirado", true);
            Json.put(json, "motivo_retiro", c.retiro().motivo());
            Json.put(json, "retirado_por", c.retiro().usuario());
            Json.put(json, "retirado_en", c.retiro().en());
        }
        Json.put(json, "capturado_en", c.capturadoEn());
        return json;
    }

    private static void place(JsonObjectBuilder json, Lugar lugar) {
        json.add("lugar", lugar.lugar())
                .add("puntaje", lugar.puntaje().total())
                .add("respuestas", EscritorEmergente.answers(lugar.puntaje()))
                .add("empatados", Json.createArrayBuilder(lugar.empatados()));
        String desempate = lugar.desempate() == null ? "orden de captura" : lugar.desempate();
        Json.put(json, "desempate", lugar.isEmpate() ? desempate : null);
    }

    /** Whom the order itself would choose. */
    static JsonObject of(PropuestaVista p) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "articulo", p.articulo());
        Json.put(json, "unidad", p.unidad());
        Json.put(json, "cantidad", p.cantidad());
        Json.put(json, "disponible", p.disponible());
        return json.add("alcanza", p.alcanza())
                .add("candidatos", CampanaJson.array(p.candidatos(), CandidatoJson::write))
                .build();
    }

    /** A choice. */
    static JsonObject of(AsignacionVista a) {
        return write(a).build();
    }

    static JsonObjectBuilder write(AsignacionVista a) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("numero", a.numero())
                .add("estado", a.estado().name())
                .add("version", a.version());
        Json.put(json, "articulo", a.articulo());
        Json.put(json, "unidad", a.unidad());
        Json.put(json, "cantidad", a.cantidad());
        Json.put(json, "motivo", a.motivo());
        Json.put(json, "observacion", a.observacion());
        json.add("beneficios", CampanaJson.array(a.beneficios(), CandidatoJson::write));
        Json.put(json, "propuesta_por", a.propuestaPor());
        Json.put(json, "propuesta_en", a.propuestaEn());
        Json.put(json, "decidida_por", a.decididaPor());
        Json.put(json, "decidida_en", a.decididaEn());
        return json;
    }

    private static JsonObjectBuilder write(BeneficioVista b) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("candidato", b.candidato());
        Json.put(json, "matricula", b.matricula());
        Json.put(json, "iniciales", b.iniciales());
        json.add("lugar", b.lugar());
        Json.put(json, "puntaje", b.puntaje());
        json.add("revertido", b.isRevertido());
        Json.put(json, "motivo_reversion", b.motivoReversion());
        Json.put(json, "revertido_por", b.revertidoPor());
        Json.put(json, "acuse", b.acuse());
        Json.put(json, "entregado_el", b.entregadoEl());
        Json.put(json, "entregado_por", b.entregadoPor());
        return json;
    }
}
