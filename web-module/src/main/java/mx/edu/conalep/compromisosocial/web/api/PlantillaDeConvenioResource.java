package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.edu.conalep.compromisosocial.convenio.service.RedaccionDePlantillaService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/plantilla}: writing a draft from a template of clauses (Art. 21 II). */
@ApplicationScoped
@Path("/convenios/{folio}/plantilla")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class PlantillaDeConvenioResource {
    @Inject
    private RedaccionDePlantillaService redaccion;

    /** Fills the empty clauses; {@code {version?, plantilla, sobrescribir?}}. */
    @POST
    @Operation(summary = "Llena las cláusulas vacías de un borrador con las de una plantilla")
    public JsonObject use(@PathParam("folio") String folio, String body) {
        Cuerpo cuerpo = new Cuerpo(body);
        String plantilla = cuerpo.in.text("plantilla", 32);
        boolean sobrescribir = cuerpo.in.flag("sobrescribir");
        cuerpo.finish();
        return ConvenioJson.of(redaccion.use(folio, cuerpo.version, plantilla, sobrescribir));
    }
}
