package mx.edu.conalep.compromisosocial.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a JSON object strictly: each name is asked for once with its type, whatever does not read is noted under its path
 * ({@code partes[0].rfc}), and {@link #finish()} notes the names that nobody asked for. Absent, null and what shows nothing are null.
 */
public final class LectorObjeto {

    private static final int WHOLE_DIGITS = 9;
    private static final Pattern ITEM = Pattern.compile("(.+?)\\[(\\d{1,9})](.*)");
    private static final String TOO_LARGE = "shared.formato.tooLarge";

    private final JsonObject json;
    private final String prefix;
    private final List<RuleViolation> broken;
    private final Set<String> asked = new HashSet<>();

    /**
     * A reader of an object.
     *
     * @param broken gets what does not read
     */
    public LectorObjeto(JsonObject json, List<RuleViolation> broken) {
        this(json, "", broken);
    }

    private LectorObjeto(JsonObject json, String prefix, List<RuleViolation> broken) {
        this.json = json;
        this.prefix = prefix;
        this.broken = broken;
    }

    /**
     * The object of a text; a blank one is an empty object.
     *
     * @throws jakarta.json.JsonException when it is not one JSON object or repeats a name
     */
    public static JsonObject parse(String text) {
        return text == null || text.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : Json.readObject(text);
    }

    /**
     * What does not read, and of the rules that the rest breaks those on other fields: a field that does not read is not missing as well. An
     * item that does not read is absent from the list that the rules judge ({@link #values}): the items behind it are told by the places
     * that they were sent in.
     *
     * @param unread what does not read
     * @param rules what the rules say of the values that were read
     */
    public static List<RuleViolation> told(List<RuleViolation> unread, List<RuleViolation> rules) {
        Set<String> fields = unread.stream().map(RuleViolation::field).collect(Collectors.toSet());
        List<RuleViolation> all = new ArrayList<>(unread);
        rules.stream()
                .map(rule -> inPlace(rule, fields))
                .filter(rule -> rule.field() == null || !fields.contains(rule.field()))
                .forEach(all::add);
        return all;
    }

    /** A rule on an item of a list, by the place of the item among all that were sent. */
    private static RuleViolation inPlace(RuleViolation rule, Set<String> unread) {
        Matcher item = ITEM.matcher(rule.field() == null ? "" : rule.field());
        if (!item.matches()) {
            return rule;
        }
        int place = -1;
        for (int read = Integer.parseInt(item.group(2)); read >= 0; read--) {
            do {
                place++;
            } while (unread.contains(item.group(1) + "[" + place + "]"));
        }
        return new RuleViolation(
                rule.code(),
                item.group(1) + "[" + place + "]" + item.group(3),
                rule.args().toArray());
    }

    /** Where a name stands, for messages. */
    public String path(String name) {
        return prefix + name;
    }

    /** Names that an answer carries and a request may repeat. */
    public LectorObjeto ignore(Set<String> names) {
        asked.addAll(names);
        return this;
    }

    /** A text without blanks around it, of so many characters at most; its line breaks are one letter each. */
    public String text(String name, int max) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            return note("shared.formato.text", name);
        }
        String text = TextoLibre.lines(string.getString()).strip();
        List<RuleViolation> faults = TextoLibre.check(path(name), text, max);
        broken.addAll(faults);
        return TextoLibre.isBlank(text) || !faults.isEmpty() ? null : text;
    }

    /** A date as {@link Fecha} admits it, {@code 2026-03-09}. */
    public LocalDate date(String name) {
        String text = text(name, 40);
        try {
            return text == null ? null : Fecha.parse(text);
        } catch (DateTimeException unreadable) {
            return note("shared.formato.date", name);
        }
    }

    /** A whole number of nine digits at most. */
    public Integer whole(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return null;
        }
        BigDecimal number =
                Json.decimal(value).map(BigDecimal::stripTrailingZeros).orElse(null);
        if (number == null || number.scale() > 0) {
            return note("shared.formato.whole", name);
        }
        return fits(number, WHOLE_DIGITS) ? (Integer) number.intValueExact() : note(TOO_LARGE, name, WHOLE_DIGITS);
    }

    /** A number with so many decimals and whole digits at most, exact. */
    public BigDecimal decimal(String name, int digits, int scale) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return null;
        }
        BigDecimal number =
                Json.decimal(value).map(BigDecimal::stripTrailingZeros).orElse(null);
        if (number == null) {
            return note("shared.formato.number", name);
        }
        if (!fits(number, digits)) {
            return note(TOO_LARGE, name, digits);
        }
        return number.scale() <= scale ? number.setScale(scale) : note("shared.formato.decimal", name, scale);
    }

    private static boolean fits(BigDecimal number, int digits) {
        return number.precision() - number.scale() <= digits;
    }

    /** Whether something is so; absent is false. */
    public boolean flag(String name) {
        JsonValue value = value(name);
        if (value != JsonValue.NULL && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            note("shared.formato.flag", name);
        }
        return value == JsonValue.TRUE;
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> E one(String name, Class<E> type) {
        String text = text(name, 60);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseGet(() -> note(
                        "shared.formato.oneOf",
                        name,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** An object inside, empty when absent. */
    public LectorObjeto object(String name) {
        JsonValue value = value(name);
        if (value != JsonValue.NULL && !(value instanceof JsonObject)) {
            note("shared.formato.object", name);
        }
        JsonObject inside = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        return new LectorObjeto(inside, prefix + name + ".", broken);
    }

    /** A list of objects of so many at most, empty when absent. */
    public List<LectorObjeto> objects(String name, int max) {
        JsonArray array = array(name, max, "shared.formato.objects");
        if (array.stream().anyMatch(item -> item.getValueType() != JsonValue.ValueType.OBJECT)) {
            note("shared.formato.objects", name);
            return List.of();
        }
        List<LectorObjeto> readers = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            readers.add(new LectorObjeto(array.getJsonObject(i), prefix + name + "[" + i + "].", broken));
        }
        return readers;
    }

    /**
     * A list of single values of so many at most, empty when absent; an item without a value does not read.
     *
     * @param read reads an item under its name, {@code cortes[0]}
     */
    public <T> List<T> values(String name, int max, BiFunction<LectorObjeto, String, T> read) {
        List<T> values = new ArrayList<>();
        JsonArray array = array(name, max, "shared.formato.values");
        for (int i = 0; i < array.size(); i++) {
            String item = name + "[" + i + "]";
            int before = broken.size();
            T value = read.apply(new LectorObjeto(alone(item, array.get(i)), prefix, broken), item);
            if (value != null) {
                values.add(value);
            } else if (broken.size() == before) {
                note("shared.formato.text", item);
            }
        }
        return values;
    }

    /** Whether a list is given and empty, which is another thing than no list. */
    public boolean isEmptyList(String name) {
        return value(name) instanceof JsonArray array && array.isEmpty();
    }

    private static JsonObject alone(String name, JsonValue value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private JsonArray array(String name, int max, String refusal) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (!(value instanceof JsonArray array)) {
            note(refusal, name);
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (array.size() > max) {
            note("shared.formato.tooMany", name, max);
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return array;
    }

    /** Notes every name that nobody asked for. */
    public LectorObjeto finish() {
        json.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> note("shared.formato.unknownField", name, name));
        return this;
    }

    private JsonValue value(String name) {
        asked.add(name);
        return json.getOrDefault(name, JsonValue.NULL);
    }

    private <T> T note(String code, String name, Object... args) {
        broken.add(new RuleViolation(code, path(name), args));
        return null;
    }
}
