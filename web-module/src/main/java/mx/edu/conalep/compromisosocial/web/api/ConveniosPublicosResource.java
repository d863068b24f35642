package mx.edu.conalep.compromisosocial.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConveniosPublicosConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.documento.CeldaSegura;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/publico/convenios}: what anybody reads of convenios, without entering (Art. 21 IV). */
@Path("/publico/convenios")
@Tag(name = "Público")
public class ConveniosPublicosResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String[] COLUMNAS = {
        "folio", "entidad", "objeto", "partes", "vigencia_inicio", "vigencia_fin", "paginas", "sha256"
    };

    @Inject
    private ConveniosPublicosConsulta consulta;

    @Inject
    private ArchivoPublico archivos;

    /** A page of what is published. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Convenios publicados (Art. 21, fracción IV)")
    public JsonObject list(@QueryParam("pagina") String pagina, @QueryParam("tamano") String tamano) {
        return PaginaJson.of(consulta.list(PaginaJson.asked(pagina, tamano)), ConveniosPublicosResource::json);
    }

    /** All that is published, as CSV. */
    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public StreamingOutput csv() {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CSVPrinter csv = new CSVPrinter(
                    writer, CSVFormat.RFC4180.builder().setHeader(COLUMNAS).get());
            int number = 0;
            List<ConvenioPublico> page;
            do {
                page = consulta.list(PageRequest.of(number++, PageRequest.MAX)).items();
                page.forEach(c -> print(csv, c));
            } while (page.size() == PageRequest.MAX);
            csv.flush();
        };
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
                .header("Content-Disposition", "inline; filename=\"" + publico.folio() + ".pdf\"")
                .build();
    }

    private static void print(CSVPrinter csv, ConvenioPublico c) {
        try {
            csv.printRecord(
                    c.folio(),
                    c.entidad(),
                    CeldaSegura.text(c.objeto()),
                    CeldaSegura.text(String.join("; ", c.partes())),
                    c.vigenciaInicio(),
                    c.vigenciaFin(),
                    c.paginas(),
                    c.sha256());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
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
