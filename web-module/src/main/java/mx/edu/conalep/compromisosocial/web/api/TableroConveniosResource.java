package mx.edu.conalep.compromisosocial.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.derivado.service.ExportacionTableroService;
import mx.edu.conalep.compromisosocial.derivado.service.TableroConveniosService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/convenios/tablero}: how the convenios of each entidad and reach stand (Art. 20 II). */
@ApplicationScoped
@Path("/convenios/tablero")
@Tag(name = "Convenios")
public class TableroConveniosResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String TABLERO = "Tablero de convenios por entidad y alcance, en JSON o CSV (Art. 20)";

    @Inject
    private TableroConveniosService tablero;

    @Inject
    private ExportacionTableroService exportacion;

    /** A row for each entidad and reach of the caller's scope. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = TABLERO)
    public JsonObject list() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        tablero.list().forEach(r -> items.add(DerivadosJson.of(r)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** The same as CSV. */
    @GET
    @Produces(CSV)
    @Operation(summary = TABLERO)
    public byte[] csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exportacion.export(Formato.CSV, out);
        return out.toByteArray();
    }
}
