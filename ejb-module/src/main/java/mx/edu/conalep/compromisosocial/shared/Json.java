package mx.edu.conalep.compromisosocial.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Makes and reads JSON. The factory methods of {@link jakarta.json.Json} look for their provider in every library of the
 * deployment at each call, which was a third of the time of a capture; here it is looked for once.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory STRICT =
            PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    /** Digits before or behind the point beyond which a number of ours is none: a few letters of text must not cost a minute. */
    private static final int MAX_DIGITS = 100;

    private Json() {}

    /** An object to be filled. */
    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    /** An object to be filled that begins as another one. */
    public static JsonObjectBuilder createObjectBuilder(JsonObject object) {
        return PROVIDER.createObjectBuilder(object);
    }

    /** An array to be filled. */
    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    /** An array to be filled that begins with some values. */
    public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    /** A text. */
    public static JsonString createValue(String value) {
        return PROVIDER.createValue(value);
    }

    /** A whole number. */
    public static JsonNumber createValue(int value) {
        return PROVIDER.createValue(value);
    }

    /** A number with a fraction. */
    public static JsonNumber createValue(double value) {
        return PROVIDER.createValue(value);
    }

    /** A number to its last digit. */
    public static JsonNumber createValue(BigDecimal value) {
        return PROVIDER.createValue(value);
    }

    /** Reads JSON from a text. */
    public static JsonReader createReader(Reader reader) {
        return PROVIDER.createReader(reader);
    }

    /**
     * The one object that a text is.
     *
     * @throws JsonException when it is no object, repeats a name, says more behind its end, or nests too deep
     */
    public static JsonObject readObject(String texto) {
        try (JsonReader reader = STRICT.createReader(new StringReader(texto));
                JsonParser toTheEnd = PROVIDER.createParser(new StringReader(texto))) {
            JsonObject object = reader.readObject();
            // a reader stops behind the object; a parser refuses what follows it
            while (toTheEnd.hasNext()) {
                toTheEnd.next();
            }
            return object;
        } catch (JsonException malformed) {
            throw malformed;
        } catch (RuntimeException beyondItsLimits) {
            throw new JsonException("Not readable", beyondItsLimits);
        }
    }

    /** The exact value of a number; empty when the value is no number, or one of absurd length. */
    public static Optional<BigDecimal> decimal(JsonValue value) {
        try {
            return value instanceof JsonNumber number
                    ? Optional.of(number.bigDecimalValue())
                            .filter(n -> n.precision() <= MAX_DIGITS && Math.abs((long) n.scale()) <= MAX_DIGITS)
                    : Optional.empty();
        } catch (ArithmeticException | UnsupportedOperationException beyondItsLimits) {
            return Optional.empty();
        }
    }

    /** Adds a value to an object: numbers as they are, null as null, everything else as its text. */
    public static void put(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else {
            json.add(name, value.toString());
        }
    }
}
