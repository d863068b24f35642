package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The body of an act on an activity: a version and what the act needs. An empty body is an empty object. */
final class CuerpoActo {
    /** A version is missing, or is no whole number. */
    static final RuleViolation NO_VERSION = new RuleViolation("actividad.formato.version", "version");

    private final JsonObject json;

    private CuerpoActo(JsonObject json) {
        this.json = json;
    }

    /**
     * Reads a body.
     *
     * @param names those that the act takes; any other is refused
     */
    static CuerpoActo parse(String body, Set<String> names) {
        JsonObject json = body == null || body.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : Json.readObject(body);
        List<RuleViolation> unknown = json.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new RuleViolation("actividad.formato.unknownField", name, name))
                .toList();
        RuleViolationException.throwIfAny(unknown);
        return new CuerpoActo(json);
    }

    /** The version that the caller read, or null. */
    Integer version() {
        return version(json);
    }

    /** The version in an object, or null. */
    static Integer version(JsonObject json) {
        JsonValue value = json.getOrDefault("version", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        return wholeVersion(json).orElseThrow(() -> new RuleViolationException(NO_VERSION));
    }

    /** The version in an object, if it has one that reads. */
    static Optional<Integer> wholeVersion(JsonObject json) {
        return Json.decimal(json.get("version"))
                .filter(number -> number.scale() == 0 && number.precision() < 10)
                .map(BigDecimal::intValueExact);
    }

    /**
     * The version in an object that must have one.
     *
     * @param others what else is wrong with the body; told together
     */
    static int requiredVersion(JsonObject json, List<RuleViolation> others) {
        Optional<Integer> version = wholeVersion(json);
        if (version.isEmpty()) {
            List<RuleViolation> broken = new ArrayList<>(others);
            broken.add(NO_VERSION);
            throw new RuleViolationException(broken);
        }
        return version.get();
    }

    /** The text of a name, or null. */
    String text(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw refuse("actividad.formato.text", name);
    }

    /** {@code observaciones}: a list of {@code {campo, texto}}, or of texts on the record as a whole. */
    List<Observacion> observations() {
        JsonValue value = json.getOrDefault("observaciones", JsonValue.NULL);
        List<Observacion> result = new ArrayList<>();
        switch (value.getValueType()) {
            case NULL -> {}
            case STRING -> result.add(observation(value));
            case ARRAY -> value.asJsonArray().forEach(one -> result.add(observation(one)));
            default -> throw refuse("actividad.R23.malformed", "observaciones");
        }
        return result;
    }

    private static Observacion observation(JsonValue value) {
        if (value instanceof JsonString text) {
            return new Observacion(Observacion.GENERAL, text.getString());
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw refuse("actividad.R23.malformed", "observaciones");
        }
        JsonObject object = value.asJsonObject();
        CuerpoActo one = parse(object.toString(), Set.of("campo", "texto"));
        String campo = one.text("campo");
        return new Observacion(campo == null ? Observacion.GENERAL : campo, one.text("texto"));
    }

    private static RuleViolationException refuse(String code, String field) {
        return new RuleViolationException(new RuleViolation(code, field));
    }
}
