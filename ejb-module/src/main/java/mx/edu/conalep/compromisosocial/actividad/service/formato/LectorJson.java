package mx.edu.conalep.compromisosocial.actividad.service.formato;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Reads an activity from JSON strictly: names are the CSV's columns, counts are whole JSON numbers, {@code carreras} is
 * an array. An unknown or repeated name and a value of another type are refused, all of them at once.
 */
public final class LectorJson {
    private LectorJson() {}

    /**
     * The object of a text.
     *
     * @throws RuleViolationException when it is not one JSON object or repeats a name
     */
    public static JsonObject parse(String texto) {
        try {
            return Json.readObject(texto);
        } catch (JsonException malformed) {
            throw new RuleViolationException(new RuleViolation("shared.json.malformed", null));
        }
    }

    /**
     * The data of an object.
     *
     * @param ignored names that the caller reads itself or that only answers carry
     * @throws RuleViolationException with every field that does not read
     */
    public static DatosActividad read(JsonObject object, Set<String> ignored) {
        return examine(object, ignored).complete();
    }

    /**
     * The data of an object as far as it reads.
     *
     * @param ignored names that the caller reads itself or that only answers carry
     */
    public static DatosLeidos examine(JsonObject object, Set<String> ignored) {
        DatosActividad datos = new DatosActividad();
        List<RuleViolation> broken = new ArrayList<>();
        object.forEach((name, value) -> {
            if (!ignored.contains(name)) {
                CampoActividad.find(name)
                        .ifPresentOrElse(
                                campo -> set(campo, value, datos, broken),
                                () -> broken.add(new RuleViolation("actividad.formato.unknownField", name, name)));
            }
        });
        return new DatosLeidos(datos, broken);
    }

    private static void set(CampoActividad campo, JsonValue value, DatosActividad datos, List<RuleViolation> broken) {
        try {
            campo.set(datos, value(campo, value));
        } catch (RuleViolationException refused) {
            broken.addAll(refused.violations());
        }
    }

    private static Object value(CampoActividad campo, JsonValue value) {
        if (value == JsonValue.NULL) {
            return LectorValor.read(campo, null);
        }
        return switch (campo.tipo()) {
            case CONTEO -> count(campo, value);
            case COORDENADA -> LectorValor.read(campo, number(campo, value).toPlainString());
            case LISTA -> list(campo, value);
            default -> LectorValor.read(campo, text(campo, value));
        };
    }

    private static Object count(CampoActividad campo, JsonValue value) {
        return LectorValor.read(
                campo,
                Json.decimal(value)
                        .filter(number -> number.scale() == 0)
                        .orElseThrow(() -> LectorValor.refuse("actividad.R18.malformed", campo))
                        .toPlainString());
    }

    private static BigDecimal number(CampoActividad campo, JsonValue value) {
        BigDecimal degrees = Json.decimal(value)
                .filter(number -> number.abs().compareTo(BigDecimal.TEN.pow(3)) <= 0)
                .orElseThrow(() -> LectorValor.refuse("actividad.R3_3.malformed", campo));
        return degrees.scale() > 6 ? LectorValor.degrees(degrees) : degrees;
    }

    private static Object list(CampoActividad campo, JsonValue value) {
        if (campo == CampoActividad.SUPERVISOR && value instanceof JsonString several) {
            return LectorValor.list(several.getString());
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw LectorValor.refuse("actividad.formato.array", campo);
        }
        return value.asJsonArray().stream()
                .map(element -> text(campo, element).strip())
                .filter(element -> !element.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(CampoActividad campo, JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw LectorValor.refuse(
                campo.tipo() == TipoCampo.LISTA ? "actividad.formato.array" : "actividad.formato.text", campo);
    }
}
