package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The planteles within the caller's scope. */
@ApplicationScoped
@Path("/planteles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Planteles")
public class PlantelesResource {

    @Inject
    private PlantelConsulta planteles;

    /** A page of the planteles within scope, by key; {@code zona} is the IANA zone of its dates, unknown coordinates are null. */
    @GET
    @Operation(summary = "Los planteles de su ámbito")
    public JsonObject list(@QueryParam("pagina") String pagina, @QueryParam("tamano") String tamano) {
        return PaginaJson.of(planteles.list(), PaginaJson.asked(pagina, tamano), PlantelesResource::toJson);
    }

    /** One plantel within scope. */
    @GET
    @Path("/{clave}")
    @Operation(summary = "Un plantel de su ámbito")
    public JsonObject find(@PathParam("clave") String clave) {
        return toJson(planteles.find(clave));
    }

    private static JsonObject toJson(PlantelVista p) {
        return Json.createObjectBuilder()
                .add("folio", p.clave())
                .add("clave", p.clave())
                .add("nombre", p.nombre())
                .add("entidad", p.entidad())
                .add("tipo", p.tipo().name())
                .add("zona", p.zona().getId())
                .add("latitud", degrees(p.latitud()))
                .add("longitud", degrees(p.longitud()))
                .add("carreras", Json.createArrayBuilder(p.carreras()))
                .add("entrada", p.entrada().toString())
                .add("salida", p.salida().toString())
                .add("version", p.version())
                .build();
    }

    private static JsonValue degrees(Double value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }
}
