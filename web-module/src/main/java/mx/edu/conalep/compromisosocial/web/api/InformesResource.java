package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.consolidacion.service.InformeService;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/consolidaciones/{periodo}/informe.pdf} and {@code .xlsx}: the kept report of a version (R24). An entidad gets the
 * extract of its own part.
 */
@ApplicationScoped
@Path("/consolidaciones/{periodo}/informe.{formato: pdf|xlsx}")
@Tag(name = "Consolidación")
public class InformesResource {

    @Inject
    private InformeService informes;

    /** The report; its SHA-256 goes with it as the entity tag. */
    @GET
    @Operation(summary = "Informe trimestral para la Junta Directiva, en PDF o XLSX")
    public Response open(
            @PathParam("periodo") String periodo,
            @PathParam("formato") String formato,
            @QueryParam("version") String version) {
        return Adjunto.of(informes.open(
                Trimestre.parse(periodo), ConsolidacionesResource.number(version), Formato.parse(formato)));
    }
}
