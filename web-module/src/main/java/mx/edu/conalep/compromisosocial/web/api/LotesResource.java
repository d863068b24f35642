package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.operacion.domain.Mensaje;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The batch jobs (R14, R22 to R24): start, watch, stop, restart. */
@ApplicationScoped
@Path("/lotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trabajos")
public class LotesResource {

    @Inject
    private LoteService lotes;

    /**
     * An execution of a job.
     *
     * @param avance progress, 0 to 100
     * @param mensajes its log, oldest line first
     */
    public record Ejecucion(
            long ejecucion,
            String trabajo,
            String estado,
            int avance,
            List<String> mensajes,
            Map<String, String> parametros,
            String iniciada_por,
            String inicio,
            String fin,
            int reinicios) {

        static Ejecucion of(EjecucionVista e) {
            return new Ejecucion(
                    e.ejecucion(),
                    e.trabajo(),
                    e.estado().name(),
                    e.avance(),
                    e.mensajes().stream().map(Mensaje::texto).toList(),
                    e.parametros(),
                    e.iniciadaPor(),
                    e.inicio().toString(),
                    e.fin() == null ? null : e.fin().toString(),
                    e.reinicios());
        }
    }

    /** Starts a job with the parameters of the body, {@code {"periodo": "2026-T1"}}. */
    @POST
    @Path("/{trabajo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Inicia un trabajo: cierre-captura, cierre-validacion, consolidacion-trimestral, informe-colecta, informe-emergente o recordatorios")
    public Response start(@PathParam("trabajo") String trabajo, String cuerpo) {
        EjecucionVista iniciada = lotes.start(trabajo, texts(cuerpo));
        return Response.accepted(Ejecucion.of(iniciada))
                .location(URI.create("/api/v1/lotes/ejecuciones/" + iniciada.ejecucion()))
                .build();
    }

    /** The newest executions first, without their logs. */
    @GET
    @Path("/ejecuciones")
    @Operation(summary = "Ejecuciones de trabajos, de la más reciente a la más antigua")
    public Page<Ejecucion> list(
            @QueryParam("trabajo") String trabajo,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        return lotes.list(trabajo, PaginaJson.asked(pagina, tamano)).map(Ejecucion::of);
    }

    /** One execution with its log. */
    @GET
    @Path("/ejecuciones/{id}")
    @Operation(summary = "Una ejecución con su avance y sus mensajes")
    public Ejecucion find(@PathParam("id") long id) {
        return Ejecucion.of(lotes.find(id));
    }

    /** Starts a stopped or failed execution again from its checkpoint. */
    @POST
    @Path("/ejecuciones/{id}/reinicio")
    @Operation(summary = "Reinicia desde su último punto de control una ejecución detenida o fallida")
    public Response restart(@PathParam("id") long id) {
        return Response.accepted(Ejecucion.of(lotes.restart(id))).build();
    }

    /** Asks a running execution to stop at its next checkpoint. */
    @POST
    @Path("/ejecuciones/{id}/detencion")
    @Operation(summary = "Detiene una ejecución en su siguiente punto de control")
    public Response stop(@PathParam("id") long id) {
        return Response.accepted(Ejecucion.of(lotes.stop(id))).build();
    }

    private static Map<String, String> texts(String cuerpo) {
        if (cuerpo == null || cuerpo.isBlank()) {
            return Map.of();
        }
        Map<String, String> textos = new HashMap<>();
        Json.readObject(cuerpo).forEach((nombre, valor) -> textos.put(nombre, text(nombre, valor)));
        return textos;
    }

    private static String text(String nombre, JsonValue valor) {
        if (valor == JsonValue.NULL) {
            return null;
        }
        if (valor instanceof JsonString texto) {
            return texto.getString();
        }
        throw new RuleViolationException(new RuleViolation("operacion.parametro.notText", nombre, nombre));
    }
}
