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
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/emergentes}: new programas emergentes and their list (Art. 15). */
@ApplicationScoped
@Path("/emergentes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programas emergentes")
public class EmergentesResource {
    @Inject
    private EmergenteService emergentes;

    @Inject
    private EmergenteConsulta consulta;

    @Context
    private UriInfo uri;

    /** Keeps a new plan of the caller's unit; a repeated call with the same key and body answers with the same record. */
    @POST
    @Operation(summary = "Planea un programa emergente a solicitud de un gobierno u organización (Art. 15)")
    public Response create(@HeaderParam("Idempotency-Key") String key, String body) {
        EmergenteVista vista = emergentes.create(LectorEmergente.read(LectorObjeto.parse(body), Set.of()), key);
        return Creado.at(uri, vista.folio()).entity(EmergenteJson.of(vista)).build();
    }

    /** A page of the programmes in scope; {@code texto} searches cause, request, requester and folio. */
    @GET
    @Operation(summary = "Programas emergentes de su ámbito")
    public JsonObject list(
            @QueryParam("estado") String estado,
            @QueryParam("texto") String texto,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        FiltroCampana filtro = FiltroCampana.of(estado, texto);
        return PaginaJson.of(
                consulta.list(filtro.estado(), filtro.texto(), PaginaJson.asked(pagina, tamano)), EmergenteJson::of);
    }
}
