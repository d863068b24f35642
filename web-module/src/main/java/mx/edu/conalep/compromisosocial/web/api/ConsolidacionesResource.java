package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.consolidacion.domain.CsvConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.service.Cifras;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionConsulta;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/consolidaciones/{periodo}}: the frozen figures of a quarter (R24). The DVS and the SSI read the nation, an
 * entidad its own part; the version in force answers unless one is asked for.
 */
@ApplicationScoped
@Path("/consolidaciones/{periodo}")
@Tag(name = "Consolidación")
public class ConsolidacionesResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String RESUMEN = "Cifras congeladas por plantel, entidad o nación, en JSON o CSV";
    private static final String DESCRIPCION =
            "Cada renglón lleva las claves de su nivel: con nivel=plantel, entidad y plantel; con nivel=entidad, solo"
                    + " entidad; con nivel=nacional, ninguna de las dos. El CSV omite las mismas columnas.";

    @Inject
    private ConsolidacionConsulta consulta;

    /** The figures of a level as JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = RESUMEN, description = DESCRIPCION)
    public JsonObject json(
            @PathParam("periodo") String periodo,
            @QueryParam("nivel") String nivel,
            @QueryParam("version") String version) {
        return ConsolidacionJson.of(figures(periodo, nivel, version));
    }

    /** The figures of a level as CSV. */
    @GET
    @Produces(CSV)
    @Operation(summary = RESUMEN, description = DESCRIPCION)
    public Response csv(
            @PathParam("periodo") String periodo,
            @QueryParam("nivel") String nivel,
            @QueryParam("version") String version) {
        Cifras cifras = figures(periodo, nivel, version);
        StringBuilder out = new StringBuilder();
        CsvConsolidacion.write(
                out, cifras.version().periodo(), cifras.version().version(), cifras.nivel(), cifras.celdas());
        String name = "consolidacion-" + cifras.version().periodo().clave() + "-v"
                + cifras.version().version() + "-" + cifras.nivel().clave() + ".csv";
        return Response.ok(out.toString(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Cifras figures(String periodo, String nivel, String version) {
        return consulta.figures(Trimestre.parse(periodo), nivel == null ? null : Nivel.parse(nivel), number(version));
    }

    /** A version number as the address carries it; null means the version in force. */
    static Integer number(String version) {
        if (version == null || version.isBlank()) {
            return null;
        }
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw new RuleViolationException(new RuleViolation("consolidacion.version.malformed", "version", version));
        }
        return Integer.valueOf(version);
    }
}
