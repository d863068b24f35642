package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/sustitucion}: writing a convenio anew that was found good and is not signed any more (R21.2). */
@ApplicationScoped
@Path("/convenios/{folio}/sustitucion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class SustitucionConvenioResource {
    @Inject
    private SustitucionService sustituciones;

    /** Begins the draft that takes its place; {@code {version?}}. Answers 201 with it; a repeated call with the same key with the same draft. */
    @POST
    @Operation(
            summary = "Redacta de nuevo un convenio dictaminado que ya no puede firmarse",
            description = "Comienza un borrador con sus partes, cláusulas, apoyos, compromisos y contacto, sin firmas,"
                    + " observaciones ni archivos. Un convenio dictaminado dice en no_firmable por qué ya no se"
                    + " firma; sustituto y sustituye nombran al que ocupa su lugar y al que lo tenía.")
    public Response begin(@PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        return Response.status(Response.Status.CREATED)
                .entity(ConvenioJson.of(sustituciones.begin(folio, Cuerpo.versionOnly(body), key)))
                .build();
    }
}
