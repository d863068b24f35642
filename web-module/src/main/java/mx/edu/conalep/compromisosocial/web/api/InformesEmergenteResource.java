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
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.emergente.service.informe.InformeEmergenteService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/emergentes/{folio}/informe}, {@code informe.pdf} and {@code informe.xlsx}: the published report of a programa emergente
 * (Art. 14, 15), in numbers alone (R25). An entidad or a plantel gets the extract of its own part; the version in force answers unless one
 * is asked for.
 */
@ApplicationScoped
@Path("/emergentes/{folio}")
@Tag(name = "Programas emergentes")
public class InformesEmergenteResource {

    @Inject
    private InformeEmergenteService informes;

    /** What a version says. */
    @GET
    @Path("/informe")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Informe de resultados, solo en números: la versión vigente o la que se pida (Art. 14 y 15)")
    public JsonObject find(@PathParam("folio") String folio, @QueryParam("version") String version) {
        return InformeEmergenteJson.of(informes.find(folio, ConsolidacionesResource.number(version)));
    }

    /** A document of a version; its SHA-256 goes with it as the entity tag. */
    @GET
    @Path("/informe.{formato: pdf|xlsx}")
    @Operation(summary = "Informe de resultados de un programa en PDF o XLSX (Art. 14 y 15)")
    public Response open(
            @PathParam("folio") String folio,
            @PathParam("formato") String formato,
            @QueryParam("version") String version) {
        return Adjunto.of(informes.open(folio, ConsolidacionesResource.number(version), Formato.parse(formato)));
    }
}
