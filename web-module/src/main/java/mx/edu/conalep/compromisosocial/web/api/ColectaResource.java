package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/colectas/{folio}}: one colecta, and its state machine: each act is a POST that answers with the new {@code estado} and
 * {@code version} (Art. 12).
 */
@ApplicationScoped
@Path("/colectas/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Colectas")
public class ColectaResource {
    @Inject
    private ColectaService colectas;

    @Inject
    private CicloColectaService ciclo;

    @Inject
    private ColectaConsulta consulta;

    /** One colecta, with what was collected inside the caller's scope against its goal. */
    @GET
    @Operation(summary = "Una colecta, con lo recaudado en su ámbito frente a la meta")
    public JsonObject find(@PathParam("folio") String folio) {
        return ColectaJson.of(consulta.find(folio));
    }

    /** Replaces the plan, whole; {@code version} is the one that was read, a stale one is a conflict. */
    @PUT
    @Operation(summary = "Cambia el plan de una colecta que no se ha difundido")
    public JsonObject update(@PathParam("folio") String folio, String body) {
        JsonObject json = LectorObjeto.parse(body);
        Lectura<DatosColecta> leido = LectorColecta.read(json, ColectaJson.answerNames(consulta.find(folio)));
        int version = CuerpoActo.requiredVersion(json, ReglasColecta.broken(leido));
        return ColectaJson.of(colectas.update(folio, version, leido));
    }

    /** Sends it down through the entidades; {@code {version?}}. */
    @POST
    @Path("/difusion")
    @Operation(summary = "Difunde los lineamientos y el cronograma por las entidades (Art. 12, fracción III)")
    public JsonObject broadcast(@PathParam("folio") String folio, String body) {
        return ColectaJson.of(ciclo.broadcast(folio, Cuerpo.versionOnly(body)));
    }

    /** Begins to take contributions; {@code {version?}}. */
    @POST
    @Path("/inicio")
    @Operation(summary = "Inicia la colecta, desde el día de inicio de su cronograma")
    public JsonObject start(@PathParam("folio") String folio, String body) {
        return ColectaJson.of(ciclo.start(folio, Cuerpo.versionOnly(body)));
    }

    /** Takes no more contributions; {@code {version?, motivo?}}. What is not validated stays out: {@code fuera}. */
    @POST
    @Path("/cierre")
    @Operation(summary = "Cierra la colecta; antes de su fecha, con motivo")
    public JsonObject close(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish();
        return ColectaJson.of(ciclo.close(folio, cuerpo.version, motivo));
    }

    /** Delivers; {@code {version?, fecha, recibe, recibo, monto?, articulos: [{articulo, cantidad, unidad}]}}. */
    @POST
    @Path("/entrega")
    @Operation(summary = "Registra lo entregado al aliado, contra su recibo")
    public JsonObject deliver(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        DatosEntrega datos = LectorColecta.delivery(cuerpo.in);
        return ColectaJson.of(ciclo.deliver(folio, cuerpo.version, new Lectura<>(datos, cuerpo.faults())));
    }
}
