package mx.edu.conalep.compromisosocial.actividad.service.formato;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.shared.Json;

/** Writes the data of an activity as JSON, every field in the order of the CSV, what is not captured as {@code null}. */
public final class EscritorJson {
    private EscritorJson() {}

    /** Adds every field to an object. */
    public static JsonObjectBuilder write(JsonObjectBuilder object, DatosActividad datos) {
        for (CampoActividad campo : CampoActividad.values()) {
            object.add(campo.columna(), value(campo, datos));
        }
        return object;
    }

    private static JsonValue value(CampoActividad campo, DatosActividad datos) {
        Object value = campo.get(datos);
        if (value instanceof List<?> list) {
            return campo == CampoActividad.SUPERVISOR ? joined(list) : array(list);
        }
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Integer count) {
            return Json.createValue(count);
        }
        return value instanceof BigDecimal degrees ? Json.createValue(degrees) : Json.createValue(value.toString());
    }

    private static JsonValue joined(List<?> list) {
        return list.isEmpty() ? JsonValue.NULL : Json.createValue(TextoValor.csv(list));
    }

    private static JsonValue array(List<?> list) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.forEach(element -> array.add((String) element));
        return array.build();
    }
}
