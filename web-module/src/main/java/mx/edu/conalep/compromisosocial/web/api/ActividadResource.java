package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.EnvioVista;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.actividad.service.formato.DatosLeidos;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorJson;
import mx.edu.conalep.compromisosocial.shared.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/actividades/{folio}}: one activity, and its state machine: each act is a POST that answers with the new
 * {@code estado} and {@code version}.
 */
@ApplicationScoped
@Path("/actividades/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actividades")
public class ActividadResource {
    @Inject
    private ActividadService actividades;

    @Inject
    private ValidacionService validacion;

    @Inject
    private ActividadConsulta consulta;

    /** One activity. */
    @GET
    @Operation(summary = "Una actividad")
    public JsonObject find(@PathParam("folio") String folio) {
        return ActividadJson.of(consulta.find(folio));
    }

    /** Replaces what is captured, whole; {@code version} is the one that was read, a stale one is a conflict. */
    @PUT
    @Operation(summary = "Cambia un borrador o una actividad devuelta")
    public JsonObject update(@PathParam("folio") String folio, String body) {
        JsonObject json = Json.readObject(body == null ? "" : body);
        Set<String> answered = ActividadJson.answerNames(consulta.find(folio));
        DatosLeidos leidos = LectorJson.examine(json, answered);
        Optional<Integer> version = CuerpoActo.wholeVersion(json);
        return ActividadJson.of(actividades.update(
                folio, version.orElse(null), version.isPresent() ? leidos : leidos.with(CuerpoActo.NO_VERSION)));
    }

    /** Submits it; {@code {version?, motivo_extemporanea?}}. Answers with the acuse: number, time and hash. */
    @POST
    @Path("/envio")
    @Operation(summary = "Envía la actividad a validación y entrega su acuse (Art. 11 VIII, 22)")
    public JsonObject submit(@PathParam("folio") String folio, String body) {
        CuerpoActo cuerpo = CuerpoActo.parse(body, Set.of("version", "motivo_extemporanea", "motivo"));
        String motivo = cuerpo.text("motivo_extemporanea");
        JsonObject enviada = ActividadJson.of(
                actividades.submit(folio, cuerpo.version(), motivo == null ? cuerpo.text("motivo") : motivo));
        List<EnvioVista> envios = consulta.submissions(folio);
        EnvioVista envio = envios.get(envios.size() - 1);
        JsonObject acuse = Json.createObjectBuilder()
                .add("folio", folio)
                .add("envio", envio.numero())
                .add("sha256", envio.sha256())
                .add("recibido_en", envio.en().toString())
                .build();
        return Json.createObjectBuilder(enviada).add("acuse", acuse).build();
    }

    /** Validates it; {@code {version?}}. */
    @POST
    @Path("/validacion")
    @Operation(summary = "Valida la actividad (Art. 23)")
    public JsonObject validate(@PathParam("folio") String folio, String body) {
        CuerpoActo cuerpo = CuerpoActo.parse(body, Set.of("version"));
        return ActividadJson.of(validacion.validate(folio, cuerpo.version()));
    }

    /** Sends it back; {@code {version?, observaciones: [{campo, texto}]}}. */
    @POST
    @Path("/devolucion")
    @Operation(summary = "Devuelve la actividad con observaciones (Art. 23)")
    public JsonObject returnWith(@PathParam("folio") String folio, String body) {
        CuerpoActo cuerpo = CuerpoActo.parse(body, Set.of("version", "observaciones"));
        return ActividadJson.of(validacion.returnWith(folio, cuerpo.version(), cuerpo.observations()));
    }

    /** Cancels it; {@code {version?, motivo}}. */
    @POST
    @Path("/cancelacion")
    @Operation(summary = "Cancela un borrador o una actividad devuelta")
    public JsonObject cancel(@PathParam("folio") String folio, String body) {
        CuerpoActo cuerpo = CuerpoActo.parse(body, Set.of("version", "motivo"));
        return ActividadJson.of(actividades.cancel(folio, cuerpo.version(), cuerpo.text("motivo")));
    }

    /** The titular authorises it; {@code {version?}}. */
    @POST
    @Path("/autorizacion")
    @Operation(summary = "Autoriza «Otros servicios» (Art. 10)")
    public JsonObject authorise(@PathParam("folio") String folio, String body) {
        CuerpoActo cuerpo = CuerpoActo.parse(body, Set.of("version"));
        return ActividadJson.of(actividades.authorize(folio, cuerpo.version()));
    }
}
