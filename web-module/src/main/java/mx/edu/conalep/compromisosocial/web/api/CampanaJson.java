package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.Json;

/** What the answers of colectas and of programas emergentes have in common: files, lines of the history, lists. */
final class CampanaJson {

    private CampanaJson() {}

    /** Adds a file to an object that already tells what it is. */
    static JsonObjectBuilder file(
            JsonObjectBuilder json,
            String nombre,
            String mime,
            long tamano,
            String sha256,
            String recibidoPor,
            Instant recibidoEn) {
        Json.put(json, "nombre", nombre);
        Json.put(json, "mime", mime);
        json.add("tamano", tamano);
        Json.put(json, "sha256", sha256);
        Json.put(json, "recibido_por", recibidoPor);
        Json.put(json, "recibido_en", recibidoEn);
        return json;
    }

    /** A line of the history: from one state to the next, by whom, when, and why. */
    static JsonObjectBuilder line(Object de, Object a, String usuario, Instant en, String motivo) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "de", de);
        Json.put(json, "a", a);
        Json.put(json, "usuario", usuario);
        Json.put(json, "en", en);
        Json.put(json, "motivo", motivo);
        return json;
    }

    /** The names that an answer carries beside what is written: a PUT of a whole answer does not choke on them. */
    static Set<String> answerNames(JsonObject answer, Set<String> written) {
        Set<String> names = new HashSet<>(answer.keySet());
        names.removeAll(written);
        return names;
    }

    /** A list as an answer carries it. */
    static <T> JsonObject items(List<T> items, Function<T, JsonObjectBuilder> item) {
        return Json.createObjectBuilder().add("items", array(items, item)).build();
    }

    /** The same as an array. */
    static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> item) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(one -> array.add(item.apply(one)));
        return array;
    }
}
