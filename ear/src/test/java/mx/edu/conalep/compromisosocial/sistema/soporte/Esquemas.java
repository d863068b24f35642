package mx.edu.conalep.compromisosocial.sistema.soporte;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of an OpenAPI document, as they stand and closed against names that they do not tell. */
final class Esquemas {
    private static final String AQUI = "https://contrato.invalid/openapi.json";

    private final SchemaRegistry open;
    private final SchemaRegistry closed;
    private final Map<String, Schema> kept = new ConcurrentHashMap<>();

    Esquemas(JsonObject document) {
        open = registry(document.toString());
        closed = registry(new Cierre(document).close().toString());
    }

    private static SchemaRegistry registry(String document) {
        return SchemaRegistry.withDialect(Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(AQUI, document)));
    }

    /** What is wrong with a JSON text by a schema such as {@code #/components/schemas/Convenio}; further names are no fault. */
    List<String> open(String schema, String json) {
        return faults("open" + schema, open, schema, json);
    }

    /** The same, in which only the schema's own names may be. */
    List<String> closed(String schema, String json) {
        return faults("closed" + schema, closed, schema, json);
    }

    private List<String> faults(String key, SchemaRegistry registry, String schema, String json) {
        return kept
                .computeIfAbsent(key, name -> registry.getSchema(SchemaLocation.of(AQUI + schema)))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
