package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionService;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.formato.CsvResultados;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/colectas/{folio}}: what entidades and planteles answer to a colecta (Art. 12 IV, 14): acuses, acts of sensitising, zero
 * declarations, and the results.
 */
@ApplicationScoped
@Path("/colectas/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Colectas")
public class PlantelesColectaResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String RESULTADOS = "Resultados por plantel, entidad o nación, en JSON o CSV (Art. 14)";

    @Inject
    private AcuseColectaService acuses;

    @Inject
    private SensibilizacionService sensibilizaciones;

    @Inject
    private AportacionService aportaciones;

    @Inject
    private ColectaConsulta consulta;

    /** Who has acknowledged and who has not. */
    @GET
    @Path("/acuses")
    @Operation(summary = "Quién acusó recibo y quién no")
    public JsonObject acuses(@PathParam("folio") String folio) {
        return CampanaJson.items(acuses.list(folio), ColectaJson::acuse);
    }

    /** Acknowledges for the caller's unit; a second time answers with the first acuse. */
    @POST
    @Path("/acuses")
    @Operation(summary = "Acusa recibo por su unidad; el plantel, después de su entidad (Art. 12, fracción III)")
    public JsonObject acknowledge(@PathParam("folio") String folio, String body) {
        new Cuerpo(body).finish();
        return ColectaJson.acuse(acuses.acknowledge(folio)).build();
    }

    /** The acts of sensitising in scope. */
    @GET
    @Path("/sensibilizaciones")
    @Operation(
            summary = "Sensibilizaciones de los planteles de su ámbito",
            description = "Las anuladas siguen en la lista, con anulada, anulada_por, anulada_en y motivo; no cuentan")
    public JsonObject sensitisings(@PathParam("folio") String folio) {
        return CampanaJson.items(sensibilizaciones.list(folio), ColectaJson::sensitising);
    }

    /** Keeps an act of the caller's plantel; {@code {fecha, descripcion, asistentes}}. */
    @POST
    @Path("/sensibilizaciones")
    @Operation(
            summary = "Registra una sensibilización de su plantel (Art. 12, fracción IV)",
            description =
                    "aviso, si viene, dice que los asistentes son más de lo común: es un aviso, no un rechazo. Más de 100000"
                            + " se rechazan")
    public Response sensitise(
            @PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        DatosSensibilizacion datos = LectorColecta.sensitising(cuerpo.in);
        SensibilizacionVista vista = sensibilizaciones.add(folio, new Lectura<>(datos, cuerpo.faults()), key);
        return Response.status(Response.Status.CREATED)
                .entity(ColectaJson.sensitising(vista).build())
                .build();
    }

    /** Takes one out of the account before the close; {@code {motivo}}. The same call again answers with what the first one did. */
    @POST
    @Path("/sensibilizaciones/{id}/anulacion")
    @Operation(
            summary =
                    "Anula una sensibilización de su plantel que se registró por error, con su motivo, antes del cierre",
            description =
                    "No se borra: queda en la lista como anulada. Repetir la llamada con el mismo motivo no cambia nada")
    public JsonObject annul(@PathParam("folio") String folio, @PathParam("id") long id, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", Motivo.MAX);
        cuerpo.finish(motivo);
        return ColectaJson.sensitising(sensibilizaciones.annul(folio, id, motivo))
                .build();
    }

    /** The caller's plantel collected nothing; a second time answers with the first declaration. */
    @POST
    @Path("/cero")
    @Operation(summary = "Declara en cero la colecta de su plantel")
    public JsonObject declareZero(@PathParam("folio") String folio, String body) {
        new Cuerpo(body).finish();
        return ColectaJson.zero(aportaciones.declareZero(folio));
    }

    /** The results of a level as JSON. */
    @GET
    @Path("/resultados")
    @Operation(summary = RESULTADOS)
    public JsonObject results(@PathParam("folio") String folio, @QueryParam("nivel") String nivel) {
        return ColectaJson.of(consulta.results(folio, level(nivel)));
    }

    /** The results of a level as CSV. */
    @GET
    @Path("/resultados")
    @Produces(CSV)
    @Operation(summary = RESULTADOS)
    public Response csv(@PathParam("folio") String folio, @QueryParam("nivel") String nivel) {
        Resultados resultados = consulta.results(folio, level(nivel));
        String name = resultados.folio() + "-" + resultados.nivel().clave() + ".csv";
        return Response.ok(CsvResultados.of(resultados), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Nivel level(String nivel) {
        return nivel == null || nivel.isBlank() ? Nivel.PLANTEL : Nivel.parse(nivel);
    }
}
