package mx.edu.conalep.compromisosocial.web.api.contrato;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the OpenAPI document, which the server reads from the resources: what each call takes, what it answers, with which headers, and
 * how it may be refused. A resource that answers with JSON objects and takes texts tells none of that by itself.
 */
public class ContratoApi implements OASFilter {
    /** Every call. */
    static final List<Trato> TRATOS = Stream.of(
                    TratosSesion.TODOS,
                    TratosActividad.TODOS,
                    TratosCalendario.TODOS,
                    TratosTrimestre.TODOS,
                    TratosConvenio.TODOS,
                    TratosColecta.TODOS,
                    TratosEmergente.TODOS)
            .flatMap(List::stream)
            .toList();

    private static final String RAIZ = "/api/v1";
    /** Told by the security scheme. */
    private static final String TOKEN = "Authorization";

    private static final Pattern PATRON = Pattern.compile("\\{(\\w+)\\s*:[^}]*}");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        plainNames(api.getPaths());
        for (Trato trato : TRATOS) {
            PathItem item = api.getPaths().getPathItem(RAIZ + trato.ruta());
            Operation operation = item == null ? null : item.getOperations().get(trato.metodo());
            if (operation != null) {
                tell(operation, trato);
            }
        }
        distinguish(api.getPaths());
    }

    /** What may be null says so in its list of values too (OpenAPI 3.0.3); the server does not read a list with null in it. */
    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (Boolean.TRUE.equals(schema.getNullable())
                && values != null
                && !values.isEmpty()
                && !values.contains(null)) {
            List<Object> withNull = new ArrayList<>(values);
            withNull.add(null);
            schema.setEnumeration(withNull);
        }
        return schema;
    }

    /** A parameter's pattern is no part of its name. */
    private static void plainNames(Paths paths) {
        Map<String, PathItem> plain = new LinkedHashMap<>();
        paths.getPathItems()
                .forEach((path, item) -> plain.put(PATRON.matcher(path).replaceAll("{$1}"), item));
        paths.setPathItems(plain);
    }

    private static void tell(Operation operation, Trato trato) {
        operation.setParameters(parameters(operation, trato));
        operation.setRequestBody(trato.cuerpo() == null ? null : Respuestas.request(trato.cuerpo()));
        operation.setResponses(Respuestas.of(trato));
        if (trato.isPublico() || trato.isEntrada()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        }
    }

    /** Those of path and header that the resource has, then those of the query. */
    private static List<Parameter> parameters(Operation operation, Trato trato) {
        List<Parameter> all = new ArrayList<>();
        List<Parameter> read = operation.getParameters() == null ? List.of() : operation.getParameters();
        read.stream()
                .filter(parameter -> parameter.getIn() != Parameter.In.QUERY)
                .filter(parameter -> !TOKEN.equals(parameter.getName()))
                .map(Parametros::explained)
                .forEach(all::add);
        trato.consulta().forEach((nombre, esquema) -> all.add(Parametros.query(nombre, esquema)));
        if (trato.rasgo() == Trato.Rasgo.ETIQUETA) {
            all.add(Parametros.known());
        }
        return all;
    }

    /** The document's names of calls are those of Java methods, of which many are the same: these get their address for a name. */
    private static void distinguish(Paths paths) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        paths.getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getOperationId)
                .filter(id -> !seen.add(id))
                .forEach(repeated::add);
        paths.getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            if (repeated.contains(operation.getOperationId())) {
                operation.setOperationId(method.name().toLowerCase(Locale.ROOT)
                        + path.substring(RAIZ.length()).replaceAll("\\W+", "_").replaceAll("_$", ""));
            }
        }));
    }
}
