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
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorJson;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/actividades}: new activities and their list. */
@ApplicationScoped
@Path("/actividades")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actividades")
public class ActividadesResource {
    @Inject
    private ActividadService actividades;

    @Inject
    private ActividadConsulta consulta;

    @Context
    private UriInfo uri;

    /** Keeps a new draft; a repeated call with the same key and body answers with the same record. */
    @POST
    @Operation(summary = "Registra un borrador de actividad (Art. 22)")
    public Response create(@HeaderParam("Idempotency-Key") String key, String body) {
        ActividadVista vista = actividades.create(LectorJson.examine(Json.readObject(text(body)), Set.of()), key);
        return Creado.at(uri, vista.folio()).entity(ActividadJson.of(vista)).build();
    }

    /** A page of the activities in scope; {@code convenio} gives those that derive from it (Art. 19). */
    @GET
    @Operation(summary = "Actividades de su ámbito")
    public JsonObject list(
            @QueryParam("plantel") String plantel,
            @QueryParam("periodo") String periodo,
            @QueryParam("estado") String estado,
            @QueryParam("convenio") String convenio,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        String quarter = blank(periodo) ? null : Trimestre.parse(periodo).clave();
        FiltroActividad filtro = FiltroActividad.of(blank(plantel) ? null : plantel, quarter, state(estado))
                .derivedFrom(blank(convenio) ? null : convenio);
        return PaginaJson.of(consulta.list(filtro, PaginaJson.asked(pagina, tamano)), ActividadJson::of);
    }

    private static EstadoActividad state(String estado) {
        if (blank(estado)) {
            return null;
        }
        try {
            return EstadoActividad.valueOf(estado);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolationException(new RuleViolation("actividad.estado.unknown", "estado", estado));
        }
    }

    private static String text(String body) {
        return body == null ? "" : body;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
