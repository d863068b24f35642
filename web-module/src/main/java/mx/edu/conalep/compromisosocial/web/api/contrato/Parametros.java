package mx.edu.conalep.compromisosocial.web.api.contrato;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of calls as the document's model has them; their schemas are the document's. */
final class Parametros {
    private Parametros() {}

    /** One of the query, which nobody need give. */
    static Parameter query(String nombre, String esquema) {
        return OASFactory.createParameter()
                .name(nombre)
                .in(Parameter.In.QUERY)
                .schema(OASFactory.createSchema().ref(esquema));
    }

    /** What a caller already has of a file that never changes. */
    static Parameter known() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("La etiqueta de lo que ya se tiene; si es esta, responde 304 sin contenido.")
                .schema(OASFactory.createSchema().ref("Etiqueta"));
    }

    /** One of a path or a header as the resource has it, with what may be in it. */
    static Parameter explained(Parameter parameter) {
        switch (parameter.getName()) {
            case "Idempotency-Key" ->
                parameter
                        .description("La misma clave con los mismos datos responde con el mismo registro;"
                                + " con otros datos, 422.")
                        .schema(OASFactory.createSchema().ref("ClaveDeLlamada"));
            case "formato" -> parameter.schema(OASFactory.createSchema().ref("Formato"));
            case "sha256" -> parameter.schema(OASFactory.createSchema().ref("Huella"));
            default -> {}
        }
        return parameter;
    }
}
