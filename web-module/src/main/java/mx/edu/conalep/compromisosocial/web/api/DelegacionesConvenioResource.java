package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.DelegacionService;
import mx.edu.conalep.compromisosocial.convenio.service.DelegacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorDelegacion;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/delegaciones-convenio}: who covers a legal area from a day to a day (Art. 21 I). */
@ApplicationScoped
@Path("/delegaciones-convenio")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class DelegacionesConvenioResource {
    @Inject
    private DelegacionService delegaciones;

    /** Those of the caller's legal area, those that he named, and those by which he covers another one. */
    @GET
    @Operation(summary = "Delegaciones de su área jurídica y las que usted cubre")
    public JsonObject list() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        delegaciones.list().forEach(d -> items.add(json(d)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** Names who covers an area; {@code {delegado, entidad?, desde, hasta, motivo}}, a year at most. A repeated call names him once. */
    @POST
    @Operation(summary = "Delega la revisión de su área jurídica por unos días, un año como máximo")
    public Response create(@HeaderParam("Idempotency-Key") String key, String body) {
        DelegacionVista nueva = delegaciones.create(LectorDelegacion.read(LectorObjeto.parse(body)), key);
        return Response.status(Response.Status.CREATED)
                .entity(json(nueva).build())
                .build();
    }

    /** Ends one before its last day. */
    @POST
    @Path("/{folio}/revocacion")
    @Operation(summary = "Revoca una delegación; lo revisado se conserva")
    public JsonObject revoke(@PathParam("folio") String clave, String body) {
        List<RuleViolation> broken = new ArrayList<>();
        new LectorObjeto(LectorObjeto.parse(body), broken).finish();
        RuleViolationException.throwIfAny(broken);
        return json(delegaciones.revoke(clave)).build();
    }

    private static JsonObjectBuilder json(DelegacionVista d) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("clave", d.clave())
                .add("estado", d.estado().name())
                .add("revisor", d.revisor().name())
                .add("delegante", d.delegante())
                .add("delegado", d.delegado())
                .add("motivo", d.motivo());
        Json.put(json, "entidad", d.entidad());
        Json.put(json, "desde", d.desde());
        Json.put(json, "hasta", d.hasta());
        Json.put(json, "creada_en", d.creadaEn());
        Json.put(json, "revocada_por", d.revocadaPor());
        Json.put(json, "revocada_en", d.revocadaEn());
        return json;
    }
}
