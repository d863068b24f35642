package mx.edu.conalep.compromisosocial.colecta.service.formato;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;
import mx.edu.conalep.compromisosocial.shared.documento.CeldaSegura;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The results of a colecta as CSV: UTF-8, comma, header, one line for the money of each unit (empty when nobody in it answered) and one
 * for each article. No text can be taken for a formula.
 */
public final class CsvResultados {
    /** The columns, in order. */
    public static final List<String> COLUMNAS = List.of(
            "colecta",
            "nivel",
            "entidad",
            "plantel",
            "situacion",
            "reportados",
            "cero_declarado",
            "sin_reporte",
            "aportaciones",
            "pendientes",
            "concepto",
            "unidad",
            "cantidad");

    private CsvResultados() {}

    /** Writes the header and the lines, in the order of the units. */
    public static String of(Resultados resultados) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNAS);
            for (ResultadoVista r : resultados.items()) {
                csv.printRecord(line(resultados, r, "DINERO", "MXN", r.dinero()));
                for (Totales.Especie e : r.especie()) {
                    csv.printRecord(line(
                            resultados, r, CeldaSegura.text(e.articulo()), CeldaSegura.text(e.unidad()), e.cantidad()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<Object> line(
            Resultados all, ResultadoVista r, String concepto, String unidad, BigDecimal cantidad) {
        return Arrays.asList(
                all.folio(),
                all.nivel().clave(),
                r.entidad(),
                r.plantel(),
                r.situacion(),
                r.reportados(),
                r.cero(),
                r.sinReporte(),
                r.aportaciones(),
                r.pendientes(),
                concepto,
                unidad,
                cantidad == null ? null : cantidad.toPlainString());
    }
}
