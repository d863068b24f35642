package mx.edu.conalep.compromisosocial.web.evidencia;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaVista;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The JSON of evidence, for the API and for the scripts of the pages. */
public final class EvidenciaJson {

    private EvidenciaJson() {}

    /** One file; {@code sha256} is the hash of the bytes that were received. */
    public static JsonObject of(EvidenciaVista e) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", e.id())
                .add("folio", e.folio())
                .add("tipo", e.tipo().name())
                .add("nombre", e.nombre())
                .add("mime", e.mime())
                .add("mimePublica", e.mimePublica())
                .add("tamano", e.tamano())
                .add("sha256", e.sha256())
                .add("sha256Publica", e.sha256Publica())
                .add("miniatura", e.miniatura())
                .add("recibidaEn", e.recibidaEn().toString())
                .add("recibidaPor", e.recibidaPor());
        return json.add("ancho", number(e.ancho()))
                .add("alto", number(e.alto()))
                .build();
    }

    /** Several files. */
    public static JsonObject list(String folio, List<EvidenciaVista> files) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        files.forEach(e -> items.add(of(e)));
        return Json.createObjectBuilder()
                .add("folio", folio)
                .add("total", files.size())
                .add("items", items)
                .build();
    }

    /** A refusal, one entry per violation (RFC 9457). */
    static JsonObject problem(int status, String instance, List<RuleViolation> violations) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (RuleViolation v : violations) {
            JsonObjectBuilder error = Json.createObjectBuilder();
            error = v.field() == null ? error.addNull("campo") : error.add("campo", v.field());
            errors.add(error.add("codigo", v.code()).add("mensaje", v.text()));
        }
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("detail", violations.get(0).text())
                .add("instance", instance)
                .add("codigo", violations.get(0).code())
                .add("errores", errors)
                .build();
    }

    private static JsonValue number(Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }
}
