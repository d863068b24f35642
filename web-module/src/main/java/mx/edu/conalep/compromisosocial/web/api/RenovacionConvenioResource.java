package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.convenio.service.AdendaService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.shared.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/adenda}: renewal of a convenio by an addendum, and the chain of its renewals (R19). */
@ApplicationScoped
@Path("/convenios/{folio}/adenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class RenovacionConvenioResource {
    @Inject
    private AdendaService adendas;

    @Inject
    private ConvenioConsulta consulta;

    /** The convenio, what it renews and what renews it, the first one first. */
    @GET
    @Operation(summary = "Cadena de un convenio y sus convenios modificatorios")
    public JsonObject chain(@PathParam("folio") String folio) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        consulta.chain(folio).forEach(e -> items.add(ConvenioJson.link(e)));
        return Json.createObjectBuilder()
                .add("folio", folio)
                .add("items", items)
                .build();
    }

    /** Begins an addendum; {@code {version?}}. Answers 201 with its draft. */
    @POST
    @Operation(summary = "Comienza el convenio modificatorio de uno registrado y vigente")
    public Response begin(@PathParam("folio") String folio, String body) {
        return Response.status(Response.Status.CREATED)
                .entity(ConvenioJson.of(adendas.begin(folio, Cuerpo.versionOnly(body))))
                .build();
    }
}
