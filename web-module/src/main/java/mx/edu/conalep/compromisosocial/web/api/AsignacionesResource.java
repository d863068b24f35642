package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionService;
import mx.edu.conalep.compromisosocial.emergente.service.EntregaService;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/emergentes/{folio}/asignacion} and {@code /entregas}: whom the goods of the caller's plantel go to, its approval, and the
 * deliveries (Art. 15).
 */
@ApplicationScoped
@Path("/emergentes/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programas emergentes")
public class AsignacionesResource {
    @Inject
    private AsignacionService asignaciones;

    @Inject
    private AsignacionConsulta consulta;

    @Inject
    private EntregaService entregas;

    /** The choices of the plantel by number. */
    @GET
    @Path("/asignacion")
    @Operation(summary = "Asignaciones de su plantel, con sus estudiantes y entregas")
    public JsonObject list(@PathParam("folio") String folio) {
        return CampanaJson.items(consulta.list(folio), CandidatoJson::write);
    }

    /** Whom the order itself would choose. */
    @GET
    @Path("/asignacion/propuesta")
    @Operation(summary = "A quiénes elige el orden de vulnerabilidad dentro de lo disponible")
    public JsonObject suggest(
            @PathParam("folio") String folio,
            @QueryParam("articulo") String articulo,
            @QueryParam("unidad") String unidad,
            @QueryParam("cantidad") String cantidad) {
        JsonObjectBuilder asked = Json.createObjectBuilder();
        Json.put(asked, "articulo", articulo);
        Json.put(asked, "unidad", unidad);
        if (cantidad != null && cantidad.matches("\\d{1,20}(\\.\\d{1,10})?")) {
            asked.add("cantidad", new BigDecimal(cantidad));
        } else {
            Json.put(asked, "cantidad", cantidad);
        }
        List<RuleViolation> broken = new ArrayList<>();
        DatosAsignacion datos = LectorEmergente.allocation(new LectorObjeto(asked.build(), broken));
        return CandidatoJson.of(consulta.suggest(folio, new Lectura<>(datos, broken)));
    }

    /**
     * Proposes; {@code {articulo, unidad, cantidad, candidatos?: [numero], motivo?}}; without the list
     * the order chooses, an empty one is refused.
     */
    @POST
    @Path("/asignacion")
    @Operation(summary = "Propone a quiénes se asigna un artículo; si se aparta del orden, con motivo")
    public Response propose(@PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        boolean nadie = cuerpo.in.isEmptyList("candidatos");
        DatosAsignacion datos = LectorEmergente.allocation(cuerpo.in);
        Lectura<DatosAsignacion> leida = new Lectura<>(datos, cuerpo.faltas())
                .with(nadie ? List.of(new RuleViolation("emergente.asignacion.nadie", "candidatos")) : List.of());
        return Response.status(Response.Status.CREATED)
                .entity(CandidatoJson.of(asignaciones.propose(folio, leida, key)))
                .build();
    }

    /** Approves; {@code {asignacion, version?}}. */
    @POST
    @Path("/asignacion/aprobacion")
    @Operation(summary = "La persona titular del plantel aprueba una asignación que no propuso")
    public JsonObject approve(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        int numero = cuerpo.number("asignacion");
        cuerpo.finish();
        return CandidatoJson.of(asignaciones.approve(folio, numero, cuerpo.version));
    }

    /** Sends back; {@code {asignacion, version?, motivo}}. */
    @POST
    @Path("/asignacion/devolucion")
    @Operation(summary = "La persona titular del plantel devuelve una asignación propuesta")
    public JsonObject returnWith(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        int numero = cuerpo.number("asignacion");
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish(motivo);
        return CandidatoJson.of(asignaciones.returnWith(folio, numero, cuerpo.version, motivo));
    }

    /** Takes back what one student was given or was to get; {@code {asignacion, candidato, version?, motivo}}; a delivery or a reversal makes a new version. */
    @POST
    @Path("/asignacion/reversion")
    @Operation(
            summary = "Revierte lo asignado a un estudiante, con motivo",
            description =
                    "version, opcional, es la que se leyó de la asignación: si desde entonces se entregó, revirtió o"
                            + " retiró algo de ella, la respuesta es 409")
    public JsonObject reverse(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        int numero = cuerpo.number("asignacion");
        int candidato = cuerpo.number("candidato");
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish(motivo);
        return CandidatoJson.of(asignaciones.reverse(folio, numero, candidato, cuerpo.version, motivo));
    }

    /** Takes note of a delivery; {@code {asignacion, candidato, fecha, acuse}}: the SHA-256 of an uploaded receipt. */
    @POST
    @Path("/entregas")
    @Operation(summary = "Registra la entrega a un estudiante contra su acuse")
    public Response deliver(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        int numero = cuerpo.number("asignacion");
        int candidato = cuerpo.number("candidato");
        Lectura<DatosEntrega> leida = new Lectura<>(LectorEmergente.delivery(cuerpo.in), cuerpo.faltas());
        if (numero == 0 || candidato == 0) {
            leida.requireSound(OrdenEmergente.ENTREGA, leida.datos().missing());
        }
        return Response.status(Response.Status.CREATED)
                .entity(CandidatoJson.of(entregas.deliver(folio, numero, candidato, leida)))
                .build();
    }
}
