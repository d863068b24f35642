package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.convenio.service.documento.FormatoPliego;
import mx.edu.conalep.compromisosocial.convenio.service.documento.PliegoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.documento.PliegoVista;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/documento.pdf} and {@code .docx}: the document made from the record, to be signed (Art. 21 II). */
@ApplicationScoped
@Path("/convenios/{folio}/documento.{formato: pdf|docx}")
@Tag(name = "Convenios")
public class PliegoConvenioResource {
    @Inject
    private PliegoConvenioService pliegos;

    /** The document; until its dictamen every page says that it is a draft. */
    @GET
    @Operation(summary = "Documento del convenio, en PDF o DOCX; antes del dictamen lleva BORRADOR")
    public Response write(@PathParam("folio") String folio, @PathParam("formato") String formato) {
        PliegoVista pliego = pliegos.write(folio, FormatoPliego.valueOf(formato.toUpperCase(Locale.ROOT)));
        return Response.ok(pliego.contenido(), pliego.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pliego.nombre() + "\"")
                .build();
    }
}
