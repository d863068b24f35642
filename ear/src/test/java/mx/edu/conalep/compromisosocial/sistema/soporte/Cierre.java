package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Closes the schemas of a document against names that they do not tell; what is made of parts is one schema with the names of all. */
final class Cierre {
    private static final String PARTES = "allOf";

    private final JsonObject document;

    Cierre(JsonObject document) {
        this.document = document;
    }

    /** The same document, closed. */
    JsonValue close() {
        return close(document);
    }

    private JsonValue close(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            array.forEach(item -> items.add(close(item)));
            return items.build();
        }
        return value instanceof JsonObject object ? closed(whole(object)) : value;
    }

    private JsonObject closed(JsonObject object) {
        JsonObjectBuilder names = Json.createObjectBuilder();
        object.forEach((name, inner) -> names.add(name, close(inner)));
        boolean isSchema =
                object.get("properties") instanceof JsonObject && !object.containsKey("additionalProperties");
        return (isSchema ? names.add("additionalProperties", false) : names).build();
    }

    /** One schema of several parts, as long as each has names. */
    private JsonObject whole(JsonObject object) {
        if (!(object.get(PARTES) instanceof JsonArray parts) || parts.size() < 2) {
            return object;
        }
        JsonArrayBuilder required = Json.createArrayBuilder();
        JsonObjectBuilder properties = Json.createObjectBuilder();
        for (JsonValue part : parts) {
            JsonObject one = whole(resolved(part.asJsonObject()));
            one.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .forEach(required::add);
            one.getJsonObject("properties").forEach(properties::add);
        }
        return Json.createObjectBuilder(object)
                .remove(PARTES)
                .add("type", "object")
                .add("required", required)
                .add("properties", properties)
                .build();
    }

    private JsonObject resolved(JsonObject part) {
        String ref = part.getString("$ref", null);
        return ref == null ? part : document.getValue(ref.substring(1)).asJsonObject();
    }
}
