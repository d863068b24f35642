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
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/emergentes/{folio}/evidencias} and {@code /acuses}: the request, and the receipts of students (Art. 15). */
@ApplicationScoped
@Path("/emergentes/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programas emergentes")
public class DocumentosEmergenteResource {
    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private DocumentoEmergenteService documentos;

    /** The requests on file, in the order received. */
    @GET
    @Path("/evidencias")
    @Operation(summary = "Solicitudes de un programa emergente")
    public JsonObject list(@PathParam("folio") String folio) {
        return CampanaJson.items(documentos.list(folio), EmergenteJson::document);
    }

    /**
     * Receives a file.
     *
     * @param partes {@code tipo} ({@code SOLICITUD}, {@code ACUSE}) and {@code archivo} (with its name)
     * @return 201 with the row; the same content again gives the same row
     */
    @POST
    @Path("/evidencias")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Agrega la solicitud o un acuse: partes tipo y archivo",
            description = "Un acuse que ninguna entrega nombra en un día deja de estar: súbalo de nuevo."
                    + " Si lo sube otra vez antes, el día se cuenta desde entonces.")
    public Response receive(@PathParam("folio") String folio, List<EntityPart> partes) throws IOException {
        EntityPart archivo = PartesFormulario.file(partes);
        try (InputStream contenido = archivo.getContent()) {
            DocumentoEmergenteVista vista = archivos.receive(
                    folio, PartesFormulario.text(partes, "tipo"), PartesFormulario.fileName(archivo), contenido);
            return Response.status(Response.Status.CREATED)
                    .entity(EmergenteJson.document(vista).build())
                    .build();
        }
    }

    /** The bytes of a request. */
    @GET
    @Path("/evidencias/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "El contenido de una solicitud")
    public Response open(@PathParam("folio") String folio, @PathParam("sha256") String sha256) throws IOException {
        return bytes(documentos.find(folio, sha256));
    }

    /** The bytes of a student's receipt, for his plantel alone; each view is put on record (R25). */
    @GET
    @Path("/acuses/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "El contenido de un acuse, solo para su plantel")
    public Response receipt(@PathParam("folio") String folio, @PathParam("sha256") String sha256) throws IOException {
        return bytes(documentos.receipt(folio, sha256));
    }

    private Response bytes(DocumentoEmergenteVista documento) throws IOException {
        String name = documento.tipo() + "-" + documento.sha256().substring(0, 12);
        return Response.ok(archivos.open(documento), documento.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .tag(documento.sha256())
                .build();
    }
}
