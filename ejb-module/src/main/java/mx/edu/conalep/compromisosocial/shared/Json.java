package mx.edu.conalep.compromisosocial.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * Makes and reads JSON. The factory methods of {@link jakarta.json.Json} look for their provider in every library of the
 * deployment at each call, which was a third of the time of a capture; here it is looked for once.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

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

    /** Readers with settings of their own. */
    public static JsonReaderFactory createReaderFactory(Map<String, ?> config) {
        return PROVIDER.createReaderFactory(config);
    }
}
