package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The CSV of a consolidation, a face that others rely on: UTF-8, comma, header, one line per cell in the order of its keys.
 * Every value is a code or a whole number, so that nothing needs quoting and no spreadsheet can take one for a formula.
 */
public final class CsvConsolidacion {

    /** The columns with all keys, in order. */
    public static final List<String> COLUMNAS = List.of(
            "periodo",
            "version",
            "entidad",
            "plantel",
            "servicio",
            "modalidad",
            "situacion",
            "actividades",
            "extemporaneas",
            "estudiantes",
            "docentes",
            "administrativos",
            "directos_adultas_mayores",
            "directos_indigenas",
            "directos_discapacidad",
            "directos_general",
            "directos_total",
            "indirectos",
            "encuestas");

    private CsvConsolidacion() {}

    /**
     * Writes the header and the cells, in the order in which they are given.
     *
     * @param claves level whose keys the lines carry: that of the cells where the figures are handed out, {@link Nivel#PLANTEL} for
     *     all keys, where those that a cell lacks are empty
     */
    public static void write(Appendable out, Trimestre periodo, int version, Nivel claves, Iterable<Celda> celdas) {
        try {
            out.append(String.join(",", columns(claves))).append('\n');
            String prefix = periodo.clave() + "," + version + ",";
            for (Celda celda : celdas) {
                ClaveCelda c = celda.clave();
                out.append(prefix)
                        .append(claves.hasEntidad() ? c.entidad() + "," : "")
                        .append(claves.hasPlantel() ? c.plantel() + "," : "")
                        .append(String.join(
                                ",",
                                c.servicio(),
                                c.modalidad(),
                                celda.situacion().name(),
                                figures(celda.medidas())))
                        .append('\n');
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The columns of a level, in order: entidad drops plantel, the nation drops entidad too. */
    static List<String> columns(Nivel nivel) {
        return COLUMNAS.stream()
                .filter(c -> nivel.hasEntidad() || !"entidad".equals(c))
                .filter(c -> nivel.hasPlantel() || !"plantel".equals(c))
                .toList();
    }

    static String figures(Medidas medidas) {
        StringBuilder line = new StringBuilder(48);
        for (Long figure : medidas.columns()) {
            line.append(line.isEmpty() ? "" : ",").append(figure.longValue());
        }
        return line.toString();
    }
}
