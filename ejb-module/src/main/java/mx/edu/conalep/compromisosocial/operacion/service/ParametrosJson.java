package mx.edu.conalep.compromisosocial.operacion.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.shared.Json;

/** The parameters of a job as they are kept: a JSON object of texts. */
final class ParametrosJson {

    private ParametrosJson() {}

    static String write(Map<String, String> parametros) {
        JsonObjectBuilder objeto = Json.createObjectBuilder();
        parametros.forEach(objeto::add);
        return objeto.build().toString();
    }

    static Map<String, String> read(String json) {
        try (var lector = Json.createReader(new StringReader(json))) {
            JsonObject objeto = lector.readObject();
            Map<String, String> parametros = new TreeMap<>();
            objeto.keySet().forEach(k -> parametros.put(k, objeto.getString(k)));
            return parametros;
        }
    }
}
