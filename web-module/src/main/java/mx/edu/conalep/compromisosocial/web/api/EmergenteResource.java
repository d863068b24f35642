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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.CicloEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.CriterioService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/emergentes/{folio}}: one programme, its criteria, and its state machine: each act is a POST that answers with the new {@code
 * estado} and {@code version} (Art. 15).
 */
@ApplicationScoped
@Path("/emergentes/{folio}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programas emergentes")
public class EmergenteResource {
    @Inject
    private EmergenteService emergentes;

    @Inject
    private CriterioService criterios;

    @Inject
    private CicloEmergenteService ciclo;

    @Inject
    private EmergenteConsulta consulta;

    /** One programme. */
    @GET
    @Operation(summary = "Un programa emergente")
    public JsonObject find(@PathParam("folio") String folio) {
        return EmergenteJson.of(consulta.find(folio));
    }

    /** Replaces the plan, whole; {@code version} is the one that was read, a stale one is a conflict. */
    @PUT
    @Operation(summary = "Cambia el plan de un programa que no se ha difundido")
    public JsonObject update(@PathParam("folio") String folio, String body) {
        JsonObject json = LectorObjeto.parse(body);
        Lectura<DatosEmergente> leido = LectorEmergente.read(json, EmergenteJson.answerNames(consulta.find(folio)));
        Optional<Integer> version = CuerpoActo.wholeVersion(json);
        List<RuleViolation> sinVersion = version.isPresent() ? List.of() : List.of(CuerpoActo.NO_VERSION);
        return EmergenteJson.of(emergentes.update(folio, version.orElse(null), leido.with(sinVersion)));
    }

    /** The criteria of vulnerability with their weights. */
    @GET
    @Path("/criterios")
    @Operation(summary = "Criterios de vulnerabilidad con su peso")
    public JsonObject criteria(@PathParam("folio") String folio) {
        return EmergenteJson.criteria(consulta.find(folio));
    }

    /** Replaces the criteria, whole; {@code {version, criterios: [{nombre, peso, tipo, maximo?}]}}. */
    @PUT
    @Path("/criterios")
    @Operation(summary = "Escribe los criterios de vulnerabilidad, antes del primer candidato (Art. 15)")
    public JsonObject weigh(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body).requireVersion();
        cuerpo.in.ignore(Set.of("folio", "fijos"));
        List<Criterio> leidos = LectorEmergente.criteria(cuerpo.in);
        return EmergenteJson.criteria(criterios.weigh(folio, cuerpo.version, new Lectura<>(leidos, cuerpo.faltas())));
    }

    /** Sends it down to its planteles; {@code {version?}}. */
    @POST
    @Path("/difusion")
    @Operation(summary = "Difunde el programa a sus planteles")
    public JsonObject broadcast(@PathParam("folio") String folio, String body) {
        return EmergenteJson.of(ciclo.broadcast(folio, Cuerpo.versionOnly(body)));
    }

    /** Begins to take donations and candidates; {@code {version?}}. */
    @POST
    @Path("/inicio")
    @Operation(summary = "Inicia el programa, desde su primer día")
    public JsonObject start(@PathParam("folio") String folio, String body) {
        return EmergenteJson.of(ciclo.start(folio, Cuerpo.versionOnly(body)));
    }

    /** Takes no more donations, candidates and choices; {@code {version?, motivo?}}. */
    @POST
    @Path("/cierre")
    @Operation(summary = "Cierra el programa; antes de su fecha, con motivo")
    public JsonObject close(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String motivo = cuerpo.in.text("motivo", 500);
        cuerpo.finish();
        return EmergenteJson.of(ciclo.close(folio, cuerpo.version, motivo));
    }

    /** Takes note that the DVS reported its results; {@code {version?}}. */
    @POST
    @Path("/informe")
    @Operation(summary = "Registra que la DVS informó sus resultados (Art. 14)")
    public JsonObject report(@PathParam("folio") String folio, String body) {
        return EmergenteJson.of(ciclo.report(folio, Cuerpo.versionOnly(body)));
    }
}
