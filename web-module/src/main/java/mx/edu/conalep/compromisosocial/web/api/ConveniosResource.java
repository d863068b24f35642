package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios}: new convenios and their list (Art. 19 to 21). */
@ApplicationScoped
@Path("/convenios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class ConveniosResource {
    @Inject
    private ConvenioService convenios;

    @Inject
    private ConvenioConsulta consulta;

    @Context
    private UriInfo uri;

    /** Keeps a new draft of the caller's unit; a repeated call with the same key and body answers with the same record. */
    @POST
    @Operation(summary = "Registra un borrador de convenio de su unidad (Art. 19)")
    public Response create(@HeaderParam("Idempotency-Key") String key, String body) {
        ConvenioVista vista = convenios.create(LectorConvenio.read(LectorObjeto.parse(body), Set.of()), key);
        return Creado.at(uri, vista.folio()).entity(ConvenioJson.of(vista)).build();
    }

    /** A page of the convenios in scope; {@code texto} searches parties, object and clauses, or by the start of a folio or file number. */
    @GET
    @Operation(
            summary = "Convenios de su ámbito",
            description =
                    "texto busca en las partes, el objeto y las cláusulas, o por el comienzo de un folio o expediente")
    public JsonObject list(
            @QueryParam("entidad") String entidad,
            @QueryParam("plantel") String plantel,
            @QueryParam("alcance") String alcance,
            @QueryParam("estado") String estado,
            @QueryParam("vigencia") String vigencia,
            @QueryParam("por_vencer") boolean porVencer,
            @QueryParam("texto") String texto,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto query = new LectorObjeto(
                Json.createObjectBuilder()
                        .add("alcance", text(alcance))
                        .add("estado", text(estado))
                        .add("vigencia", text(vigencia))
                        .add("por_vencer", porVencer)
                        .add("texto", text(texto))
                        .build(),
                broken);
        FiltroConvenio filtro = new FiltroConvenio(
                text(entidad).isEmpty() ? null : entidad,
                text(plantel).isEmpty() ? null : plantel,
                query.one("alcance", Alcance.class),
                query.one("estado", EstadoConvenio.class),
                query.one("vigencia", Vigencia.class),
                query.flag("por_vencer"),
                false,
                query.text("texto", 200));
        RuleViolationException.throwIfAny(broken);
        return PaginaJson.of(consulta.list(filtro, PaginaJson.asked(pagina, tamano)), ConvenioJson::of);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
