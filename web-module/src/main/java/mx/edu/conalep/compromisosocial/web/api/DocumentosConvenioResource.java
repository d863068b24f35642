package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.shared.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/evidencias}: the signed document of a convenio (Art. 21 II g). */
@ApplicationScoped
@Path("/convenios/{folio}/evidencias")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class DocumentosConvenioResource {
    @Inject
    private ArchivoConvenio archivos;

    @Inject
    private DocumentoConvenioService documentos;

    /** What the convenio has, in the order received. */
    @GET
    @Operation(summary = "Documentos de un convenio")
    public JsonObject list(@PathParam("folio") String folio) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        documentos.list(folio).forEach(d -> items.add(ConvenioJson.document(d)));
        return Json.createObjectBuilder()
                .add("folio", folio)
                .add("items", items)
                .build();
    }

    /**
     * Receives the signed document.
     *
     * @param partes {@code tipo} ({@code CONVENIO_FIRMADO}) and {@code archivo} (a PDF, with its name)
     * @return 201 with the row; the content of the last one again gives the same row, that of an earlier one becomes the last
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Agrega el PDF firmado: partes tipo y archivo",
            description =
                    "Un escaneo puede llevar imágenes JPEG, CCITT G4 o JBIG2. Lo que no puede dibujarse (JPEG 2000,"
                            + " entre otras) responde 422 evidencia.pdf.undrawable.")
    public Response receive(@PathParam("folio") String folio, List<EntityPart> partes) throws IOException {
        EntityPart archivo = PartesFormulario.file(partes);
        try (InputStream contenido = archivo.getContent()) {
            DocumentoVista vista = archivos.receive(
                    folio, PartesFormulario.text(partes, "tipo"), PartesFormulario.fileName(archivo), contenido);
            return Response.status(Response.Status.CREATED)
                    .entity(ConvenioJson.document(vista).build())
                    .build();
        }
    }
}
