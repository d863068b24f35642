package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ErrorFila;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ImportacionService;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.LectorTabla;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ResultadoImportacion;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/importaciones}: activities from a file, sent as the body or as the part {@code archivo} of a form. The
 * content tells whether it is CSV or XLSX. With a bad row: 422, every error, nothing kept.
 */
@ApplicationScoped
@Path("/importaciones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Importaciones")
public class ImportacionesResource {
    private static final int UNPROCESSABLE = 422;
    private static final String BORRADORES =
            "Importa borradores de actividades (CSV o XLSX); todas las filas o ninguna";
    private static final String HISTORICO = "Importa actividades ya validadas de periodos anteriores (CSV)";

    @Inject
    private ImportacionService importacion;

    /** Drafts; {@code simulacro=true} examines and keeps nothing. */
    @POST
    @Path("/actividades")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importDrafts", summary = BORRADORES)
    public Response drafts(@QueryParam("simulacro") String simulacro, InputStream archivo) throws IOException {
        return answer(importacion.importDrafts(read(archivo), dryRun(simulacro)));
    }

    /** The same, from a form. */
    @POST
    @Path("/actividades")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importDrafts", summary = BORRADORES)
    public Response draftsOfForm(@QueryParam("simulacro") String simulacro, List<EntityPart> partes)
            throws IOException {
        return answer(importacion.importDrafts(file(partes), dryRun(simulacro)));
    }

    /** History of past quarters, already validated, without evidence. */
    @POST
    @Path("/historico")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importHistory", summary = HISTORICO)
    public Response history(InputStream archivo) throws IOException {
        return answer(importacion.importHistory(read(archivo)));
    }

    /** The same, from a form. */
    @POST
    @Path("/historico")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importHistory", summary = HISTORICO)
    public Response historyOfForm(List<EntityPart> partes) throws IOException {
        return answer(importacion.importHistory(file(partes)));
    }

    private static boolean dryRun(String simulacro) {
        if (simulacro == null || "false".equals(simulacro)) {
            return false;
        }
        if ("true".equals(simulacro)) {
            return true;
        }
        throw new RuleViolationException(new RuleViolation("actividad.importacion.dryRun", "simulacro"));
    }

    private static byte[] read(InputStream archivo) throws IOException {
        return archivo == null ? new byte[0] : archivo.readNBytes(LectorTabla.MAX_BYTES + 1);
    }

    private static byte[] file(List<EntityPart> partes) throws IOException {
        EntityPart parte = PartesFormulario.find(partes, PartesFormulario.FILE);
        if (parte == null) {
            return new byte[0];
        }
        try (InputStream contenido = parte.getContent()) {
            return read(contenido);
        }
    }

    private static Response answer(ResultadoImportacion r) {
        JsonArrayBuilder errores = Json.createArrayBuilder();
        r.errores().forEach(e -> errores.add(toJson(e)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("aceptadas", r.aceptadas())
                .add("rechazadas", r.rechazadas())
                .add("errores", errores)
                .add("simulacro", r.simulacro())
                .add("folios", Json.createArrayBuilder(r.folios()));
        if (r.isClean()) {
            return Response.ok(json.build()).build();
        }
        JsonObject problem = json.add("type", "about:blank")
                .add("title", Messages.text("actividad.importacion.refusedTitle"))
                .add("status", UNPROCESSABLE)
                .add(
                        "detail",
                        Messages.text(
                                "actividad.importacion.refused", r.errores().size()))
                .build();
        return Response.status(UNPROCESSABLE)
                .type(Problema.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static JsonObject toJson(ErrorFila e) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("fila", e.fila());
        add(json, "columna", e.columna());
        add(json, "valor", e.valor());
        return json.add("regla", e.regla()).add("mensaje", e.mensaje()).build();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
