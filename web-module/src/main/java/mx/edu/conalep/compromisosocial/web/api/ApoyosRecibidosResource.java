package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyoRecibidoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyosRecibidosService;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/apoyos-recibidos}: the supports that were received under a convenio (Art. 20). */
@ApplicationScoped
@Path("/convenios/{folio}/apoyos-recibidos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class ApoyosRecibidosResource {
    @Inject
    private ApoyosRecibidosService apoyos;

    @Inject
    private ArchivoApoyo archivos;

    @Context
    private UriInfo uri;

    /** All of them, first to last, annulled ones included. */
    @GET
    @Operation(summary = "Apoyos recibidos de un convenio")
    public JsonObject list(@PathParam("folio") String folio) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        apoyos.list(folio).forEach(a -> items.add(DerivadosJson.support(a)));
        return Json.createObjectBuilder()
                .add("folio", folio)
                .add("items", items)
                .build();
    }

    /**
     * Takes one down; {@code {fecha, tipo: DINERO|ESPECIE, descripcion, cantidad, unidad, monto}}. A repeated call with the same key and
     * body answers with the same record.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Anota un apoyo recibido, en dinero o en especie (Art. 20)")
    public Response receive(@PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        LocalDate fecha = cuerpo.in.date("fecha");
        DatosApoyo datos = LectorConvenio.received(cuerpo.in);
        cuerpo.finish();
        ApoyoRecibidoVista vista = archivos.receive(folio, fecha, datos, null, null, key);
        return Creado.at(uri, vista.numero())
                .entity(DerivadosJson.support(vista).build())
                .build();
    }

    /**
     * Gives one its proof.
     *
     * @param partes {@code archivo}: a picture or a PDF, with its name
     */
    @POST
    @Path("/{numero}/comprobante")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Agrega el comprobante de un apoyo recibido: parte archivo")
    public Response prove(@PathParam("folio") String folio, @PathParam("numero") int numero, List<EntityPart> partes)
            throws IOException {
        EntityPart archivo = PartesFormulario.file(partes);
        try (InputStream contenido = archivo.getContent()) {
            ApoyoRecibidoVista vista = archivos.prove(folio, numero, PartesFormulario.fileName(archivo), contenido);
            return Response.status(Response.Status.CREATED)
                    .entity(DerivadosJson.support(vista).build())
                    .build();
        }
    }

    /** Takes one out of the account; {@code {motivo}}. */
    @POST
    @Path("/{numero}/anulacion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Anula un apoyo que se anotó por error, con su motivo")
    public JsonObject annul(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", Motivo.MAX);
        cuerpo.finish();
        return DerivadosJson.support(apoyos.annul(folio, numero, motivo)).build();
    }
}
