package mx.edu.conalep.compromisosocial.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/colectas}: new colectas and their list (Art. 12). */
@Path("/colectas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Colectas")
public class ColectasResource {
    @Inject
    private ColectaService colectas;

    @Inject
    private ColectaConsulta consulta;

    @Context
    private UriInfo uri;

    /** Keeps a new plan; a repeated call with the same key and body answers with the same record. */
    @POST
    @Operation(summary = "Planea una colecta sobre un convenio vigente (Art. 12, fracciones I a III)")
    public Response create(@HeaderParam("Idempotency-Key") String key, String body) {
        ColectaVista vista = colectas.create(LectorColecta.read(LectorObjeto.parse(body), Set.of()), key);
        return Response.created(uri.getAbsolutePathBuilder().path(vista.folio()).build())
                .entity(ColectaJson.of(vista))
                .build();
    }

    /** A page of the colectas in scope; {@code texto} searches cause, ally and folio. */
    @GET
    @Operation(summary = "Colectas de su ámbito")
    public JsonObject list(
            @QueryParam("estado") String estado,
            @QueryParam("texto") String texto,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObjectBuilder asked = Json.createObjectBuilder();
        Json.put(asked, "estado", estado);
        Json.put(asked, "texto", texto);
        LectorObjeto query = new LectorObjeto(asked.build(), broken);
        EstadoColecta wanted = query.one("estado", EstadoColecta.class);
        String words = query.text("texto", 200);
        RuleViolationException.throwIfAny(broken);
        return PaginaJson.of(consulta.list(wanted, words, PaginaJson.asked(pagina, tamano)), ColectaJson::of);
    }
}
