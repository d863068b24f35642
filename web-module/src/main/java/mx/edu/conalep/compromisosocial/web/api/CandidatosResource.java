package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoService;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.RetiroService;
import mx.edu.conalep.compromisosocial.emergente.service.formato.CsvEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/emergentes/{folio}/candidatos}: the students of the caller's plantel by vulnerability (Art. 15), for that plantel alone; each
 * view is put on record (R25).
 */
@ApplicationScoped
@Path("/emergentes/{folio}/candidatos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programas emergentes")
public class CandidatosResource {
    private static final String EN_ORDEN = "Candidatos de su plantel en orden, con su puntaje explicado, en JSON o CSV";

    @Inject
    private CandidatoService candidatos;

    @Inject
    private RetiroService retiros;

    @Inject
    private CandidatoConsulta consulta;

    @Inject
    private EmergenteConsulta emergentes;

    /** They by their places, each with his score explained; beside them, who was withdrawn. */
    @GET
    @Operation(summary = EN_ORDEN)
    public JsonObject list(@PathParam("folio") String folio) {
        return CandidatoJson.of(consulta.list(folio));
    }

    /** The same as CSV. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = EN_ORDEN)
    public Response csv(@PathParam("folio") String folio) {
        List<CandidatoVista> all = consulta.export(folio);
        List<Criterio> criterios = emergentes.find(folio).criterios();
        StreamingOutput csv = out -> CsvEmergente.candidates(all, criterios, Formato.CSV, out);
        return Response.ok(csv, Formato.CSV.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"candidatos.csv\"")
                .build();
    }

    /**
     * Captures one; {@code {matricula, iniciales, aviso: true, respuestas: [{criterio?, valor}]}}, an answer for each criterion: to
     * the one that it names, or in their order when none names one; 1 or 0 of yes or no, 0 to its maximum of a scale.
     */
    @POST
    @Operation(
            summary = "Captura un candidato de su plantel (Art. 15)",
            description =
                    "La respuesta dice qué versión del aviso de privacidad se entregó, cuándo y quién lo confirmó:"
                            + " aviso_version, aviso_en, aviso_por. Cada respuesta lleva el nombre de su criterio; si"
                            + " ninguna lo lleva, van en el orden de los criterios")
    public Response capture(@PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        DatosCandidato datos = LectorEmergente.candidate(cuerpo.in);
        Lectura<DatosCandidato> leida = new Lectura<>(datos, cuerpo.faltas());
        return Response.status(Response.Status.CREATED)
                .entity(CandidatoJson.of(candidatos.capture(folio, leida, key)))
                .build();
    }

    /** One of them. */
    @GET
    @Path("/{numero}")
    @Operation(summary = "Un candidato de su plantel")
    public JsonObject find(@PathParam("folio") String folio, @PathParam("numero") int numero) {
        return CandidatoJson.of(consulta.find(folio, numero));
    }

    /**
     * Corrects one, whole; {@code version} is the one that was read, a stale one is a conflict. Another matrícula or other initials are another
     * student: {@code aviso: true} then confirms the notice for him, now and by the caller.
     */
    @PUT
    @Path("/{numero}")
    @Operation(
            summary = "Corrige un candidato mientras no haya una asignación",
            description =
                    "Con otra matrícula u otras iniciales se trata de otra persona: aviso en true confirma que a ella"
                            + " se le entregó el aviso de privacidad, y aviso_version, aviso_en y aviso_por dicen esta"
                            + " confirmación, no la anterior")
    public JsonObject correct(@PathParam("folio") String folio, @PathParam("numero") int numero, String body) {
        Cuerpo cuerpo = new Cuerpo(body).requireVersion();
        DatosCandidato datos = LectorEmergente.candidate(cuerpo.in.ignore(CandidatoJson.SOLO_RESPUESTA));
        Lectura<DatosCandidato> leida = new Lectura<>(datos, cuerpo.faltas());
        return CandidatoJson.of(candidatos.correct(folio, numero, cuerpo.version, leida));
    }

    /** Withdraws one; {@code {motivo, version?}}. */
    @POST
    @Path("/{numero}/retiro")
    @Operation(summary = "Retira a un candidato a quien no se ha aprobado nada")
    public JsonObject withdraw(
            @PathParam("folio") String folio,
            @PathParam("numero") int numero,
            @HeaderParam("Idempotency-Key") String key,
            String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish(motivo);
        return CandidatoJson.of(retiros.withdraw(folio, numero, cuerpo.version, motivo, key));
    }
}
