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
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
import mx.edu.conalep.compromisosocial.convenio.service.AprobacionPublicaService;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.convenio.service.PublicacionService;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/{folio}/publicacion}: the public version of a convenio (Art. 21 IV). */
@ApplicationScoped
@Path("/convenios/{folio}/publicacion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Convenios")
public class PublicacionConvenioResource {
    private static final String NUMERO =
            "numero (opcional): la versión que usted vio; si otra tomó su lugar, responde 409 y nada cambia.";

    private static final String ULTIMA =
            "numero (opcional): la última versión que usted leyó, 0 si no había ninguna; si después se preparó otra, responde 409 y"
                    + " nada cambia.";

    @Inject
    private ArchivoPublico archivos;

    @Inject
    private PublicacionService publicaciones;

    @Inject
    private AprobacionPublicaService aprobaciones;

    /** The public versions with what is reserved in each. */
    @GET
    @Operation(summary = "Versiones públicas de un convenio, con lo reservado")
    public JsonObject list(@PathParam("folio") String folio) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        publicaciones.list(folio).forEach(v -> items.add(json(v)));
        return Json.createObjectBuilder()
                .add("folio", folio)
                .add("items", items)
                .build();
    }

    /**
     * Proposes one; {@code {marcas: [{pagina, x, y, ancho, alto, motivo}], objeto?, numero?}}, in thousandths of the page, {@code numero}
     * being the last version that the caller read. A repeated call with the same key and body answers with the same version.
     */
    @POST
    @Operation(
            summary = "Prepara la versión pública: áreas reservadas con su motivo (Art. 21, fracción IV)",
            description = ULTIMA)
    public JsonObject propose(
            @PathParam("folio") String folio, @HeaderParam("Idempotency-Key") String key, String body) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(LectorObjeto.parse(body), broken);
        List<DatosMarca> marcas = in.objects("marcas", DatosMarca.MAX).stream()
                .map(PublicacionConvenioResource::mark)
                .toList();
        PropuestaPublica propuesta = new PropuestaPublica(marcas, in.text("objeto", PropuestaPublica.OBJETO));
        Integer vista = in.whole("numero");
        in.finish();
        RuleViolationException.throwIfAny(broken);
        return json(archivos.propose(folio, propuesta, vista, key)).build();
    }

    /** A second person approves it, {@code {numero?}} being the version that he saw: from here on anybody reads it. */
    @POST
    @Path("/aprobacion")
    @Operation(
            summary = "Aprueba la versión pública que otra persona preparó (Art. 21, fracción IV)",
            description = NUMERO)
    public JsonObject approve(@PathParam("folio") String folio, String body) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(LectorObjeto.parse(body), broken);
        Integer numero = in.whole("numero");
        in.finish();
        RuleViolationException.throwIfAny(broken);
        return json(aprobaciones.approve(folio, numero)).build();
    }

    /** The second person sends it back; {@code {numero?, motivo}}. */
    @POST
    @Path("/devolucion")
    @Operation(
            summary = "Devuelve la versión pública por aprobar, con su motivo (Art. 21, fracción IV)",
            description = NUMERO)
    public JsonObject giveBack(@PathParam("folio") String folio, String body) {
        Decision read = decision(body);
        return json(aprobaciones.giveBack(folio, read.numero(), read.motivo())).build();
    }

    /** What is published is withdrawn; {@code {numero?, motivo}}. */
    @POST
    @Path("/retiro")
    @Operation(summary = "Retira la versión publicada, con su motivo", description = NUMERO)
    public JsonObject withdraw(@PathParam("folio") String folio, String body) {
        Decision read = decision(body);
        return json(aprobaciones.withdraw(folio, read.numero(), read.motivo())).build();
    }

    /** The version that the person saw, or null, and why. */
    private record Decision(Integer numero, String motivo) {}

    private static Decision decision(String body) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(LectorObjeto.parse(body), broken);
        Decision read = new Decision(in.whole("numero"), in.text("motivo", Motivo.MAX));
        in.finish();
        RuleViolationException.throwIfAny(broken);
        return read;
    }

    private static DatosMarca mark(LectorObjeto in) {
        DatosMarca read = new DatosMarca(
                in.whole("pagina"),
                in.whole("x"),
                in.whole("y"),
                in.whole("ancho"),
                in.whole("alto"),
                in.text("motivo", 500));
        in.finish();
        return read;
    }

    private static JsonObjectBuilder json(PublicaVista v) {
        JsonArrayBuilder marcas = Json.createArrayBuilder();
        v.marcas()
                .forEach(m -> marcas.add(Json.createObjectBuilder()
                        .add("pagina", m.pagina())
                        .add("x", m.x())
                        .add("y", m.y())
                        .add("ancho", m.ancho())
                        .add("alto", m.alto())
                        .add("motivo", m.motivo())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("numero", v.numero())
                .add("estado", v.estado().name())
                .add("sha256", v.sha256())
                .add("paginas", v.paginas())
                .add("marcas", marcas);
        EscritorConvenio.put(json, "objeto", v.objeto());
        EscritorConvenio.put(json, "motivo", v.motivo());
        EscritorConvenio.put(json, "propuesta_por", v.propuestaPor());
        EscritorConvenio.put(json, "propuesta_en", v.propuestaEn());
        EscritorConvenio.put(json, "aprobada_por", v.aprobadaPor());
        EscritorConvenio.put(json, "aprobada_en", v.aprobadaEn());
        EscritorConvenio.put(json, "retirada_por", v.retiradaPor());
        EscritorConvenio.put(json, "retirada_en", v.retiradaEn());
        return json;
    }
}
