package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaService;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorPlantilla;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/plantillas-convenio}: templates of clauses that the legal areas keep (Art. 21 II). */
@ApplicationScoped
@Path("/plantillas-convenio")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class PlantillasConvenioResource {
    private static final Set<String> DE_RESPUESTA = Set.of(
            "clave",
            "entidad",
            "version",
            "ultima",
            "activa",
            "hecha_por",
            "hecha_en",
            "retirada_por",
            "retirada_en",
            "versiones");

    @Inject
    private PlantillaService plantillas;

    @Context
    private UriInfo uri;

    /** The last version of each template in scope, active ones first. */
    @GET
    @Operation(summary = "Plantillas de cláusulas de su ámbito")
    public JsonObject list() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        plantillas.list().forEach(p -> items.add(json(p)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** The last version of one, with all its versions. */
    @GET
    @Path("/{folio}")
    @Operation(summary = "Una plantilla, con todas sus versiones")
    public JsonObject find(@PathParam("folio") String clave) {
        List<PlantillaVista> all = plantillas.versions(clave);
        JsonArrayBuilder versiones = Json.createArrayBuilder();
        all.forEach(v -> versiones.add(json(v)));
        return json(all.get(all.size() - 1)).add("versiones", versiones).build();
    }

    /** Keeps a new one of the caller's legal area; {@code {nombre, alcance, clausulas: {a…g}}}. */
    @POST
    @Operation(summary = "Crea una plantilla de su área jurídica")
    public Response create(@HeaderParam("Idempotency-Key") String key, String body) {
        PlantillaVista vista = plantillas.create(LectorPlantilla.read(LectorObjeto.parse(body), Set.of()), key);
        return Creado.at(uri, vista.clave()).entity(json(vista).build()).build();
    }

    /** Makes the next version; {@code version} is the last one as read, a stale one is a conflict. */
    @POST
    @Path("/{folio}/versiones")
    @Operation(summary = "Cambia una plantilla: hace su siguiente versión")
    public JsonObject change(@PathParam("folio") String clave, String body) {
        JsonObject json = LectorObjeto.parse(body);
        LectorPlantilla.Leida leida = LectorPlantilla.read(json, DE_RESPUESTA);
        int version = CuerpoActo.requiredVersion(json, leida.faltas());
        return json(plantillas.change(clave, version, leida)).build();
    }

    /** Offers it no more; {@code {version?}}. */
    @POST
    @Path("/{folio}/retiro")
    @Operation(summary = "Retira una plantilla; sus versiones se conservan")
    public JsonObject retire(@PathParam("folio") String clave, String body) {
        return json(plantillas.retire(clave, Cuerpo.versionOnly(body))).build();
    }

    private static JsonObjectBuilder json(PlantillaVista p) {
        JsonObjectBuilder clausulas = Json.createObjectBuilder();
        for (Clausula clausula : Clausula.values()) {
            Json.put(clausulas, clausula.letra(), p.datos().clausulas().get(clausula));
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("clave", p.clave())
                .add("version", p.numero())
                .add("ultima", p.ultima())
                .add("activa", p.activa())
                .add("nombre", p.datos().nombre())
                .add("alcance", p.datos().alcance().name())
                .add("clausulas", clausulas);
        Json.put(json, "entidad", p.entidad());
        Json.put(json, "hecha_por", p.hechaPor());
        Json.put(json, "hecha_en", p.hechaEn());
        Json.put(json, "retirada_por", p.retiradaPor());
        Json.put(json, "retirada_en", p.retiradaEn());
        return json;
    }
}
