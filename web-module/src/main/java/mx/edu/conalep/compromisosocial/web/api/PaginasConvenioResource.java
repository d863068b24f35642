package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.convenio.service.FirmaConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/paginas}: where the clauses seem to stand in the signed PDF (Art. 21 II). */
@ApplicationScoped
@Path("/convenios/{folio}/paginas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class PaginasConvenioResource {
    @Inject
    private FirmaConvenio firma;

    /** What the text layer of the PDF tells; clauses that are not found are absent. */
    @GET
    @Operation(summary = "Propone la página de cada cláusula en el PDF firmado")
    public JsonObject propose(@PathParam("folio") String folio) {
        return Json.createObjectBuilder()
                .add("folio", folio)
                .add("paginas", ConvenioJson.pages(firma.pages(folio)))
                .build();
    }
}
