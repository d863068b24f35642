package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.derivado.service.DerivadosConsulta;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/derivados}: what derives from a convenio (Art. 19, 20). */
@ApplicationScoped
@Path("/convenios/{folio}/derivados")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class DerivadosResource {
    @Inject
    private DerivadosConsulta derivados;

    /** Activities by state with their beneficiaries, colectas, supports received, commitments still owed; inside the caller's scope. */
    @GET
    @Operation(summary = "Trabajo derivado de un convenio: actividades, colectas, apoyos y compromisos (Art. 19 y 20)")
    public JsonObject find(@PathParam("folio") String folio) {
        return DerivadosJson.of(derivados.find(folio));
    }
}
