package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An answer of the REST face. */
public record Respuesta(int status, HttpHeaders headers, byte[] bytes) {

    /** The body as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as a JSON object. */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    /** The fields of the violations that a problem tells, in its order. */
    public List<String> fields() {
        return expect(422).json().getJsonArray("errores").stream()
                .map(JsonValue::asJsonObject)
                .map(v -> v.getString("campo", ""))
                .toList();
    }

    /** The body as a JSON array. */
    public JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readArray();
        }
    }

    /** The value of a header, or the empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This answer, if it has one of the statuses; else the test fails and shows what came. */
    public Respuesta expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new AssertionError("status " + status + ": " + text());
    }
}
