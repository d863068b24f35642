package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConveniosPublicosConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroPublico;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.convenio.CsvPublico;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/publico/convenios}: what anybody reads of convenios, without entering (Art. 21 IV). */
@ApplicationScoped
@Path("/publico/convenios")
@Tag(name = "Público")
public class ConveniosPublicosResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String PUBLICADOS = "Convenios publicados, en JSON o CSV (Art. 21, fracción IV)";
    private static final String FIN =
            "vigencia_fin es el último día en vigor, o el de su terminación anticipada; es null si el convenio terminó"
                    + " antes de comenzar, y en el CSV queda vacía. El CSV los lleva todos, sin páginas.";
    /** By which a spreadsheet takes the bytes for UTF-8. */
    private static final byte[] MARCA = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    @Inject
    private ConveniosPublicosConsulta consulta;

    @Inject
    private ArchivoPublico archivos;

    @Inject
    private CsvPublico csv;

    /** A page of what is published; {@code texto} searches what is published and nothing else. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = PUBLICADOS, description = FIN)
    public JsonObject list(
            @QueryParam("entidad") String entidad,
            @QueryParam("vigencia") String vigencia,
            @QueryParam("texto") String texto,
            @QueryParam("pagina") String pagina,
            @QueryParam("tamano") String tamano) {
        return PaginaJson.of(
                consulta.list(filter(entidad, vigencia, texto), PaginaJson.asked(pagina, tamano)),
                ConveniosPublicosResource::json);
    }

    /** All that is published and asked for, as CSV. */
    @GET
    @Produces(CSV)
    @Operation(summary = PUBLICADOS, description = FIN)
    public Response csv(
            @QueryParam("entidad") String entidad,
            @QueryParam("vigencia") String vigencia,
            @QueryParam("texto") String texto) {
        FiltroPublico filtro = filter(entidad, vigencia, texto);
        StreamingOutput todo = out -> {
            out.write(MARCA);
            csv.write(filtro, out);
        };
        return Response.ok(todo, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"convenios-publicos.csv\"")
                .build();
    }

    private static FiltroPublico filter(String entidad, String vigencia, String texto) {
        List<RuleViolation> broken = new ArrayList<>();
        JsonObjectBuilder asked = Json.createObjectBuilder();
        EscritorConvenio.put(asked, "entidad", entidad);
        EscritorConvenio.put(asked, "vigencia", vigencia);
        EscritorConvenio.put(asked, "texto", texto);
        LectorObjeto query = new LectorObjeto(asked.build(), broken);
        FiltroPublico filtro = new FiltroPublico(
                query.text("entidad", 2), query.one("vigencia", Vigencia.class), query.text("texto", 100));
        RuleViolationException.throwIfAny(broken);
        return filtro;
    }

    /** The public document. */
    @GET
    @Path("/{folio}/documento.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Versión pública de un convenio")
    public Response document(@PathParam("folio") String folio) {
        ConvenioPublico publico = consulta.find(folio);
        StreamingOutput bytes = out -> {
            try (InputStream in = archivos.open(publico)) {
                in.transferTo(out);
            }
        };
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + publico.folio() + ".pdf\"")
                .header(HttpHeaders.CONTENT_LENGTH, publico.tamano())
                .tag(publico.sha256())
                .build();
    }

    private static JsonObject json(ConvenioPublico c) {
        JsonArrayBuilder partes = Json.createArrayBuilder();
        c.partes().forEach(partes::add);
        JsonObjectBuilder json = Json.createObjectBuilder().add("folio", c.folio());
        EscritorConvenio.put(json, "entidad", c.entidad());
        EscritorConvenio.put(json, "objeto", c.objeto());
        json.add("partes", partes);
        EscritorConvenio.put(json, "vigencia_inicio", c.vigenciaInicio());
        EscritorConvenio.put(json, "vigencia_fin", c.vigenciaFin());
        return json.add("paginas", c.paginas())
                .add("sha256", c.sha256())
                .add("documento", "/api/v1/publico/convenios/" + c.folio() + "/documento.pdf")
                .build();
    }
}
