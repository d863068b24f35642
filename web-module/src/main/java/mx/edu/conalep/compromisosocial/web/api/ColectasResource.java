package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/colectas}: new colectas and their list (Art. 12). */
@ApplicationScoped
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
        return Creado.at(uri, vista.folio()).entity(ColectaJson.of(vista)).build();
    }

    /** A page of the colectas in scope; {@code texto} searches cause, ally and folio. */
    @GET
    @Operation(summary = "Colectas de su ámbito")
    public JsonObject list(
            @QueryParam("estado") String estado,
            @QueryParam("texto") String texto,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        FiltroCampana filtro = FiltroCampana.of(estado, texto);
        return PaginaJson.of(
                consulta.list(filtro.estado(), filtro.texto(), PaginaJson.asked(pagina, tamano)), ColectaJson::of);
    }
}
