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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaVista;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.web.evidencia.EvidenciaJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/actividades/{folio}/evidencias}: the evidence of an activity (Art. 11 VIII). */
@ApplicationScoped
@Path("/actividades/{folio}/evidencias")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidencias")
public class EvidenciasResource {

    @Inject
    private RecepcionEvidencia recepcion;

    @Inject
    private EvidenciaConsulta consulta;

    /** What the activity has, in the order received. */
    @GET
    @Operation(summary = "Evidencias de una actividad")
    public JsonObject list(@PathParam("folio") String folio) {
        return EvidenciaJson.list(folio, consulta.list(folio));
    }

    /**
     * Receives one file.
     *
     * @param partes {@code tipo} (code of the kind) and {@code archivo} (the file, with its name)
     * @return 201 with the row; the same content again gives the same row
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Agrega una evidencia: partes tipo y archivo")
    public Response receive(@PathParam("folio") String folio, List<EntityPart> partes) throws IOException {
        EntityPart archivo = PartesFormulario.file(partes);
        try (InputStream contenido = archivo.getContent()) {
            EvidenciaVista vista = recepcion.receive(
                    folio, PartesFormulario.text(partes, "tipo"), PartesFormulario.fileName(archivo), contenido);
            return Response.status(Response.Status.CREATED)
                    .entity(EvidenciaJson.of(vista))
                    .build();
        }
    }
}
