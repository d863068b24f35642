package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.Json;

/**
 * What is typed into a form as the JSON of a call, and back: texts by the names that the API gives them. It goes through the same
 * strict reader, so a value that does not read is told under the same path, and kept (ADR 0016).
 */
public final class JsonTecleado {
    private static final Set<String> DECIMALES = Set.of("cantidad", "monto");
    private static final Set<String> ENTEROS = Set.of("parte", "asistentes");

    private static final Pattern LLANO = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern MILES = Pattern.compile("-?[1-9]\\d{0,2}([, ])\\d{3}(\\1\\d{3}){0,8}(\\.\\d{1,30})?");

    private JsonTecleado() {}

    /** What an object holds, as it stands in a form. */
    public static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.keySet()
                .forEach(name -> texts.put(
                        name,
                        switch (object.get(name).getValueType()) {
                            case NULL -> null;
                            case STRING -> object.getString(name);
                            default -> number(name, object.get(name).toString());
                        }));
        return texts;
    }

    /** Amounts of goods without the zeros behind them; money with its cents. */
    private static String number(String name, String text) {
        return "cantidad".equals(name)
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    /** Rows of a form. */
    public static JsonArrayBuilder array(List<Map<String, String>> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(object(row)));
        return array;
    }

    /** Fields of a form; a number that does not read as one stays a text, which the reader refuses. */
    public static JsonObjectBuilder object(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> put(json, name, value, ENTEROS.contains(name)));
        return json;
    }

    /** Whole numbers by name; an empty one is missing. */
    public static JsonObjectBuilder numbers(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> put(json, name, value == null || value.isBlank() ? null : value, true));
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, String value, boolean entero) {
        if (value == null) {
            json.addNull(name);
        } else if (entero) {
            number(value.replace('\u00a0', ' ').strip())
                    .ifPresentOrElse(number -> json.add(name, number), () -> json.add(name, value));
        } else if (DECIMALES.contains(name)) {
            decimal(value).ifPresentOrElse(number -> json.add(name, number), () -> json.add(name, value));
        } else {
            json.add(name, value);
        }
    }

    /**
     * A number as people write money, {@code $12,500.00 MXN}: a comma or a blank stands between thousands alone. {@code 1,50} may be one
     * and a half or a slip of 150, and {@code 0,125} an eighth: neither is taken as anything.
     */
    private static Optional<BigDecimal> decimal(String value) {
        String bare = value.replaceAll("[\\s\\u00a0]+|MXN", " ").strip().replaceFirst("^(-?) ?\\$ ?", "$1");
        return number(bare);
    }

    /** Digits, with a comma or a blank between thousands or without. */
    private static Optional<BigDecimal> number(String bare) {
        String digits = MILES.matcher(bare).matches() ? bare.replaceAll("[, ]", "") : bare;
        return LLANO.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
