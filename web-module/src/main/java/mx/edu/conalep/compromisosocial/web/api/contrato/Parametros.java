package mx.edu.conalep.compromisosocial.web.api.contrato;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of calls as the document's model has them; their schemas are the document's. */
final class Parametros {
    private static final String LLAMADA = "Idempotency-Key";
    private static final String ETIQUETA = "If-None-Match";

    /** Schemas of those that paths and headers have, by their names. */
    static final Map<String, String> ESQUEMAS = Map.of(
            LLAMADA,
            "ClaveDeLlamada",
            ETIQUETA,
            "Etiqueta",
            "formato",
            "Formato",
            "sha256",
            "Huella",
            "periodo",
            "ClaveTrimestre",
            "clave",
            "ClavePlantel",
            "trabajo",
            "Trabajo",
            "id",
            "Identificador");

    /** Those of a query without which its call is refused. */
    private static final Set<String> OBLIGATORIOS = Set.of("regla", "fecha");

    private Parametros() {}

    /** One of the query. */
    static Parameter query(String nombre, String esquema) {
        Parameter parameter = OASFactory.createParameter()
                .name(nombre)
                .in(Parameter.In.QUERY)
                .schema(OASFactory.createSchema().ref(esquema));
        return OBLIGATORIOS.contains(nombre) ? parameter.required(true) : parameter;
    }

    /** What a caller already has of a file that never changes. */
    static Parameter known() {
        return OASFactory.createParameter()
                .name(ETIQUETA)
                .in(Parameter.In.HEADER)
                .description("La etiqueta de lo que ya se tiene; si es esta, responde 304 sin contenido.")
                .schema(OASFactory.createSchema().ref(ESQUEMAS.get(ETIQUETA)));
    }

    /** One of a path or a header as the resource has it, with what may be in it. */
    static Parameter explained(Parameter parameter) {
        String esquema = ESQUEMAS.get(parameter.getName());
        if (esquema != null) {
            parameter.schema(OASFactory.createSchema().ref(esquema));
        }
        if (parameter.getName().equals(LLAMADA)) {
            parameter.description(
                    "La misma clave con los mismos datos responde con el mismo registro;" + " con otros datos, 422.");
        }
        return parameter;
    }
}
