package mx.edu.conalep.compromisosocial.web.api.contrato;

import java.util.Map;
import mx.edu.conalep.compromisosocial.web.api.contrato.Trato.Rasgo;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The bodies of calls and answers as the document's model has them. */
final class Respuestas {
    private Respuestas() {}

    /** What a call takes; an empty one is an empty object. */
    static RequestBody request(Trato.Cuerpo cuerpo) {
        return OASFactory.createRequestBody().required(cuerpo.obligatorio()).content(content(cuerpo.contenidos()));
    }

    /** What it answers, refusals included. */
    static APIResponses of(Trato trato) {
        APIResponses all = OASFactory.createAPIResponses();
        all.addAPIResponse(Integer.toString(trato.estado()), success(trato));
        if (trato.rasgo() == Rasgo.ETIQUETA) {
            all.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description("Ya lo tiene: es el de If-None-Match.")
                            .addHeader("ETag", header("La huella del contenido.")));
        }
        Rechazos.of(trato)
                .forEach((estado, nombre) -> all.addAPIResponse(
                        Integer.toString(estado), OASFactory.createAPIResponse().ref(nombre)));
        return all;
    }

    private static APIResponse success(Trato trato) {
        APIResponse response = OASFactory.createAPIResponse().description(told(trato.estado()));
        if (!trato.contenidos().isEmpty()) {
            response.setContent(content(trato.contenidos()));
        }
        if (trato.rasgo() == Rasgo.UBICA) {
            response.addHeader("Location", header("La dirección de lo que se registró, en este servidor."));
        }
        if (trato.isArchivo()) {
            response.addHeader("Content-Disposition", header("El nombre del archivo."));
        }
        if (trato.rasgo() == Rasgo.ETIQUETA) {
            response.addHeader(
                    "ETag", header("La huella del contenido, que con If-None-Match ahorra traerlo otra vez."));
        }
        return response;
    }

    private static String told(int estado) {
        return switch (estado) {
            case 201 -> "Se registró.";
            case 202 -> "Se aceptó y sigue; su ejecución dice cómo va.";
            case 204 -> "Se descartó.";
            default -> "Se atendió.";
        };
    }

    private static Header header(String descripcion) {
        return OASFactory.createHeader()
                .description(descripcion)
                .required(true)
                .schema(OASFactory.createSchema().type(SchemaType.STRING));
    }

    private static Content content(Map<String, String> esquemas) {
        Content content = OASFactory.createContent();
        esquemas.forEach((tipo, esquema) ->
                content.addMediaType(tipo, OASFactory.createMediaType().schema(schema(tipo, esquema))));
        return content;
    }

    private static Schema schema(String tipo, String esquema) {
        Schema schema = OASFactory.createSchema();
        if (esquema != null) {
            return schema.ref(esquema);
        }
        schema.type(SchemaType.STRING);
        return tipo.equals(Trato.CSV) ? schema : schema.format("binary");
    }
}
