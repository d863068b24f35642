package mx.edu.conalep.compromisosocial.colecta.service.formato;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;

/**
 * The results of a colecta as a table: one row for the money of each unit (empty when nobody in it answered) and one for each
 * article, in the order of the units.
 */
public final class TablaResultados {
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

    private TablaResultados() {}

    /** The rows; numbers as numbers, an amount of which nothing is known as null. */
    public static List<List<Object>> rows(Resultados resultados) {
        List<List<Object>> rows = new ArrayList<>();
        for (ResultadoVista r : resultados.items()) {
            rows.add(row(resultados, r, "DINERO", "MXN", r.dinero()));
            for (Totales.Especie e : r.especie()) {
                rows.add(row(resultados, r, e.articulo(), e.unidad(), e.cantidad()));
            }
        }
        return rows;
    }

    private static List<Object> row(
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
                cantidad);
    }
}
