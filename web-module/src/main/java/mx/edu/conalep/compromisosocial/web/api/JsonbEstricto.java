package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/** The JSON of the API: null properties are written, and a count with a fraction is refused instead of being cut (R3.6). */
@Provider
public class JsonbEstricto implements ContextResolver<Jsonb> {

    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withNullValues(true).withDeserializers(new WholeNumber()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Reads an {@code Integer}; text, a fraction or a number beyond its range is malformed. */
    public static class WholeNumber implements JsonbDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            try {
                return new BigDecimal(parser.getString()).intValueExact();
            } catch (ArithmeticException | NumberFormatException notWhole) {
                throw new JsonbException("Not a whole number", notWhole);
            }
        }
    }
}
