package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.domain.Observacion;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.DescarteService;
import mx.edu.conalep.compromisosocial.convenio.service.FirmaConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.RegistroConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.RevisionJuridicaService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/convenios/{folio}}: one convenio, and its state machine: each act is a POST that answers with the new {@code estado} and
 * {@code version}. A folio is the file number or, once registered, the yearly folio.
 */
@ApplicationScoped
@Path("/convenios/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class ConvenioResource {
    @Inject
    private ConvenioService convenios;

    @Inject
    private DescarteService descartes;

    @Inject
    private RevisionJuridicaService revision;

    @Inject
    private FirmaConvenio firma;

    @Inject
    private RegistroConvenioService registro;

    @Inject
    private SeguimientoService seguimiento;

    @Inject
    private ConvenioConsulta consulta;

    /** One convenio. */
    @GET
    @Operation(
            summary = "Un convenio",
            description = "Uno dictaminado que ya no puede firmarse lleva no_firmable (una lista de textos); sustituto"
                    + " nombra al que se redacta en su lugar, y sustituye al que ocupaba ese lugar.")
    public JsonObject find(@PathParam("folio") String folio) {
        return ConvenioJson.of(consulta.find(folio));
    }

    /** What went to legal review, first to last, with what was observed on each version. */
    @GET
    @Path("/versiones")
    @Operation(summary = "Versiones enviadas a revisión jurídica, con sus observaciones")
    public JsonObject versions(@PathParam("folio") String folio) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        consulta.versions(folio).forEach(v -> items.add(ConvenioJson.of(v)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** Discards a draft that never went to review; answers 204. {@code version} is the one that was read, a stale one is a conflict. */
    @DELETE
    @Operation(
            summary = "Descarta un borrador que nunca se envió a revisión jurídica",
            description = "Responde 204. version (opcional): la que usted leyó; si el borrador cambió desde entonces,"
                    + " responde 409. La bitácora conserva quién lo descartó, cuándo y de qué trataba.")
    public Response discard(@PathParam("folio") String folio, @QueryParam("version") String version) {
        descartes.discard(folio, Cuerpo.version(version));
        return Response.noContent().build();
    }

    /** Replaces what is written, whole; {@code version} is the one that was read, a stale one is a conflict. */
    @PUT
    @Operation(summary = "Cambia un borrador o un convenio observado")
    public JsonObject update(@PathParam("folio") String folio, String body) {
        JsonObject json = LectorObjeto.parse(body);
        LectorConvenio.Leido leido = LectorConvenio.read(json, ConvenioJson.DE_RESPUESTA);
        int version = CuerpoActo.requiredVersion(json, leido.broken());
        return ConvenioJson.of(convenios.update(folio, version, leido));
    }

    /** Hands it to its legal area; {@code {version?}}. The answer warns ({@code advertencias}) when it says what it said before. */
    @POST
    @Path("/revision")
    @Operation(
            summary = "Envía el convenio a revisión jurídica (Art. 21, fracciones I y II)",
            description =
                    "La respuesta trae advertencias (una lista de textos) cuando el convenio vuelve igual que como el"
                            + " área lo devolvió.")
    public JsonObject review(@PathParam("folio") String folio, String body) {
        JsonObject sent = ConvenioJson.of(convenios.sendToLegalReview(folio, Cuerpo.versionOnly(body)));
        return VersionVista.warning(consulta.versions(folio))
                .map(warning -> Json.createObjectBuilder(sent)
                        .add("advertencias", Json.createArrayBuilder().add(warning))
                        .build())
                .orElse(sent);
    }

    /** Sends it back; {@code {version?, observaciones: [{clausula, texto}]}}. */
    @POST
    @Path("/observacion")
    @Operation(summary = "Devuelve el convenio con observaciones a sus cláusulas (Art. 21, fracción I)")
    public JsonObject observe(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        List<Observacion> observaciones = cuerpo.in.objects("observaciones", 60).stream()
                .map(o -> {
                    Observacion one = new Observacion(o.text("clausula", 10), o.text("texto", Observacion.MAX));
                    o.finish();
                    return one;
                })
                .toList();
        cuerpo.finish();
        return ConvenioJson.of(revision.observe(folio, cuerpo.version, observaciones));
    }

    /** Finds it good; {@code {version?, dictamen?}}. */
    @POST
    @Path("/dictamen")
    @Operation(summary = "Dictamina el convenio (Art. 21, fracción I)")
    public JsonObject approve(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String dictamen = cuerpo.in.text("dictamen", 500);
        cuerpo.finish();
        return ConvenioJson.of(revision.approve(folio, cuerpo.version, dictamen));
    }

    /**
     * Takes note of the signatures; {@code {version?, sha256?, fecha, firmantes: [{parte, nombre, cargo, documento, documento_fecha}], paginas?: {a: 1}}}.
     * Without {@code paginas} the text layer of the signed PDF tells them; {@code sha256} names the PDF that the caller saw.
     */
    @POST
    @Path("/suscripcion")
    @Operation(
            summary = "Registra quién firmó, con qué documento que lo faculta y cuándo (Art. 21, fracción II g)",
            description =
                    "sha256 (opcional): huella del PDF firmado que usted vio; si el último que se subió es otro, responde 409.")
    public JsonObject sign(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        DatosSuscripcion datos = LectorConvenio.signing(cuerpo.in);
        cuerpo.finish();
        return ConvenioJson.of(firma.sign(folio, cuerpo.version, datos));
    }

    /** Registers it under the next folio of the year; {@code {version?}}. */
    @POST
    @Path("/registro")
    @Operation(summary = "Registra el convenio ante la DVS (Art. 21, fracción III)")
    public JsonObject register(@PathParam("folio") String folio, String body) {
        return ConvenioJson.of(registro.register(folio, Cuerpo.versionOnly(body)));
    }

    /** Ends it early; {@code {version?, motivo, fecha}}. */
    @POST
    @Path("/terminacion")
    @Operation(summary = "Termina el convenio antes de su vencimiento, con su causa")
    public JsonObject terminate(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", 500);
        LocalDate fecha = cuerpo.in.date("fecha");
        cuerpo.finish();
        return ConvenioJson.of(registro.terminate(folio, cuerpo.version, motivo, fecha));
    }

    /** Adds a note to a commitment; {@code {nota, cumplido?}}. A repeated call with the same key and body adds it once. */
    @POST
    @Path("/compromisos/{orden}/seguimiento")
    @Operation(summary = "Da seguimiento a un compromiso (Art. 8)")
    public JsonObject follow(
            @PathParam("folio") String folio,
            @PathParam("orden") int orden,
            @HeaderParam("Idempotency-Key") String key,
            String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String nota = cuerpo.in.text("nota", 500);
        boolean cumplido = cuerpo.in.flag("cumplido");
        cuerpo.finish();
        return ConvenioJson.of(seguimiento.follow(folio, orden, nota, cumplido, key));
    }
}
