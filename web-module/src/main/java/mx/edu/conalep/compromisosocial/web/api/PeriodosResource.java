package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/v1/periodos}: the capture periods with their dates and states. */
@ApplicationScoped
@Path("/periodos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendario")
public class PeriodosResource {

    @Inject
    private PeriodoService periodos;

    /** Every period, newest first. */
    @GET
    @Operation(summary = "Periodos de captura (trimestres), del más reciente al más antiguo")
    public JsonObject list(@QueryParam("pagina") String pagina, @QueryParam("tamano") String tamano) {
        return PaginaJson.of(periodos.list(), PaginaJson.asked(pagina, tamano), PeriodosResource::toJson);
    }

    /** One period by its clave, e.g. {@code 2026-T1}. */
    @GET
    @Path("/{periodo}")
    @Operation(summary = "Un periodo de captura")
    public JsonObject find(@PathParam("periodo") String periodo) {
        return toJson(periodos.find(Trimestre.parse(periodo)));
    }

    private static JsonObject toJson(PeriodoVista p) {
        return Json.createObjectBuilder()
                .add("folio", p.clave())
                .add("periodo", p.clave())
                .add("estado", p.estado().name())
                .add("inicio", p.inicio().toString())
                .add("fin", p.fin().toString())
                .add("apertura", p.apertura().toString())
                .add("cierre_captura", p.cierreCaptura().toString())
                .add("cierre_validacion", p.cierreValidacion().toString())
                .add("informe_vence", p.informeVence().toString())
                .add("calendarioVersion", p.calendarioVersion())
                .add("version", p.version())
                .build();
    }
}
