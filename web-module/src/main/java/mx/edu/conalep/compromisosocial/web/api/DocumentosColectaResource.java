package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/colectas/{folio}/evidencias}: lineamientos, proofs of contributions, receipts of the ally (Art. 12 III). */
@ApplicationScoped
@Path("/colectas/{folio}/evidencias")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Colectas")
public class DocumentosColectaResource {
    @Inject
    private ArchivoColecta archivos;

    @Inject
    private DocumentoColectaService documentos;

    /** The files in scope, in the order received. */
    @GET
    @Operation(summary = "Documentos de una colecta")
    public JsonObject list(@PathParam("folio") String folio) {
        return CampanaJson.items(documentos.list(folio), ColectaJson::document);
    }

    /**
     * Receives a file.
     *
     * @param partes {@code tipo} ({@code LINEAMIENTOS}, {@code COMPROBANTE}, {@code RECIBO}) and {@code archivo} (with its name)
     * @return 201 with the row; the same content again gives the same row
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Agrega lineamientos, un comprobante o un recibo: partes tipo y archivo",
            description = "Un recibo que ninguna entrega nombra en un día deja de estar: súbalo de nuevo."
                    + " Si lo sube otra vez antes, el día se cuenta desde entonces.")
    public Response receive(@PathParam("folio") String folio, List<EntityPart> partes) throws IOException {
        EntityPart archivo = PartesFormulario.file(partes);
        try (InputStream contenido = archivo.getContent()) {
            DocumentoColectaVista vista = archivos.receive(
                    folio, PartesFormulario.text(partes, "tipo"), PartesFormulario.fileName(archivo), contenido);
            return Response.status(Response.Status.CREATED)
                    .entity(ColectaJson.document(vista).build())
                    .build();
        }
    }

    /** The bytes of a file. */
    @GET
    @Path("/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "El contenido de un documento")
    public Response open(@PathParam("folio") String folio, @PathParam("sha256") String sha256) throws IOException {
        DocumentoColectaVista documento = documentos.find(folio, sha256);
        String name = documento.tipo() + "-" + documento.sha256().substring(0, 12);
        return Response.ok(archivos.open(documento), documento.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .tag(documento.sha256())
                .build();
    }
}
