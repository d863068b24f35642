package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.CsvConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.service.Cifras;
import mx.edu.conalep.compromisosocial.shared.Json;

/** The JSON of a consolidation: its version, and one object per line with the names of the CSV's columns at its level. */
final class ConsolidacionJson {

    private static final int FIRST_MEASURE = CsvConsolidacion.COLUMNAS.indexOf("actividades");

    private ConsolidacionJson() {}

    static JsonObject of(Cifras cifras) {
        Consolidacion v = cifras.version();
        JsonArrayBuilder lines = Json.createArrayBuilder();
        cifras.celdas().forEach(celda -> lines.add(line(v, celda)));
        return Json.createObjectBuilder()
                .add("folio", v.periodo().clave() + "-v" + v.version())
                .add("periodo", v.periodo().clave())
                .add("version", v.version())
                .add("estado", v.estado().name())
                .add("nivel", cifras.nivel().clave())
                .add("motivo", v.motivo() == null ? JsonValue.NULL : Json.createValue(v.motivo()))
                .add("sha256", v.sha256())
                .add(
                        "calendarioVersion",
                        v.calendarioVersion() == null ? JsonValue.NULL : Json.createValue(v.calendarioVersion()))
                .add("publicadaEn", v.publicadaEn().toString())
                .add("total", cifras.celdas().size())
                .add("filas", lines)
                .build();
    }

    private static JsonObjectBuilder line(Consolidacion v, Celda celda) {
        ClaveCelda clave = celda.clave();
        JsonObjectBuilder line =
                Json.createObjectBuilder().add("periodo", v.periodo().clave()).add("version", v.version());
        if (clave.nivel().hasEntidad()) {
            line.add("entidad", clave.entidad());
        }
        if (clave.nivel().hasPlantel()) {
            line.add("plantel", clave.plantel());
        }
        line.add("servicio", clave.servicio())
                .add("modalidad", clave.modalidad())
                .add("situacion", celda.situacion().name());
        List<Long> figures = celda.medidas().columns();
        for (int i = 0; i < figures.size(); i++) {
            line.add(CsvConsolidacion.COLUMNAS.get(FIRST_MEASURE + i), figures.get(i));
        }
        return line;
    }
}
