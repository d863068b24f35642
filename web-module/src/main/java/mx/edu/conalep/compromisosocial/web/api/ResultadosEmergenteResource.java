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
import jakarta.ws.rs.core.StreamingOutput;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadosPrograma;
import mx.edu.conalep.compromisosocial.emergente.service.formato.CsvEmergente;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/emergentes/{folio}/resultados}: what a programme came to, in numbers alone (Art. 14, R25). */
@ApplicationScoped
@Path("/emergentes/{folio}/resultados")
@Tag(name = "Programas emergentes")
public class ResultadosEmergenteResource {
    private static final String RESULTADOS =
            "Resultados por plantel, entidad o nación, solo en números, en JSON o CSV (Art. 14)";

    @Inject
    private EmergenteConsulta consulta;

    /** The results of a level as JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = RESULTADOS)
    public JsonObject results(@PathParam("folio") String folio, @QueryParam("nivel") String nivel) {
        return EmergenteJson.of(consulta.results(folio, level(nivel)));
    }

    /** The results of a level as CSV. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = RESULTADOS)
    public Response csv(@PathParam("folio") String folio, @QueryParam("nivel") String nivel) {
        ResultadosPrograma resultados = consulta.results(folio, level(nivel));
        String name = resultados.folio() + "-" + resultados.nivel().clave() + ".csv";
        StreamingOutput csv = out -> CsvEmergente.results(resultados, Formato.CSV, out);
        return Response.ok(csv, Formato.CSV.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Nivel level(String nivel) {
        return nivel == null || nivel.isBlank() ? Nivel.PLANTEL : Nivel.parse(nivel);
    }
}
