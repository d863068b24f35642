package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The set-based statements of a consolidation, one per item of the job. Activities are read where their owner keeps them, table
 * {@code actividad}; only VALIDADA and CONSOLIDADA ones count (R24).
 */
final class SqlConsolidacion {

    /** What counts, on the alias {@code a}; its parameter is the quarter. */
    static final String CUENTAN = "a.periodo = ? and a.estado in ('VALIDADA', 'CONSOLIDADA')";

    private static final String CLAVES = "entidad, plantel, servicio, modalidad";

    private static final String CONTEOS = "estudiantes, docentes, administrativos, directos_adultas_mayores,"
            + " directos_indigenas, directos_discapacidad, directos_general, indirectos, encuestas";

    /** Parameters: version, entidad. */
    static final String DETALLE = "insert into consolidacion_actividad (consolidacion, " + CLAVES
            + ", folio, actividad, envio, envio_sha256, fecha_fin, extemporanea, " + CONTEOS
            + ") select v.id, a.entidad,"
            + " a.plantel, a.servicio, a.modalidad, a.folio, a.id, e.numero, e.sha256, a.fecha_fin, a.extemporanea,"
            + " a.estudiantes, a.docentes, a.administrativos, a.directos_adultas_mayores, a.directos_indigenas,"
            + " a.directos_discapacidad, a.directos_general, a.indirectos, a.encuestas from consolidacion v"
            + " join actividad a on a.periodo = v.periodo and a.estado in ('VALIDADA', 'CONSOLIDADA')"
            + " left join actividad_envio e on e.actividad_id = a.id and e.numero ="
            + " (select max(n.numero) from actividad_envio n where n.actividad_id = a.id)"
            + " where v.id = ? and a.entidad = ?";

    /** Parameters: version, entidad, version, entidad. */
    static final String PLANTELES = "insert into consolidacion_plantel (consolidacion, entidad, plantel, nombre,"
            + " situacion, sin_validar) select v.id, p.entidad, p.clave, p.nombre, case when r.plantel is not null"
            + " then 'REPORTADO' when exists (select 1 from declaracion_cero z where z.periodo = v.periodo and"
            + " z.plantel = p.clave) then 'CERO_DECLARADO' else 'SIN_REPORTE' end, (select count(*) from actividad a"
            + " where a.plantel = p.clave and a.periodo = v.periodo and a.estado in ('BORRADOR', 'EN_VALIDACION',"
            + " 'DEVUELTA')) from consolidacion v join plantel p left join (select distinct d.plantel from"
            + " consolidacion_actividad d where d.consolidacion = ? and d.entidad = ?) r on r.plantel = p.clave"
            + " where v.id = ? and p.entidad = ?";

    private static final String CELDA = "insert into consolidacion_celda (consolidacion, nivel, " + CLAVES
            + ", situacion, actividades, extemporaneas, estudiantes, docentes, administrativos,"
            + " directos_adultas_mayores, directos_indigenas, directos_discapacidad, directos_general, directos_total,"
            + " indirectos, encuestas) ";

    /** Parameters: version, entidad. */
    static final String CELDAS_PLANTEL = CELDA + "select consolidacion, 'PLANTEL', " + CLAVES
            + ", 'REPORTADO', count(*), sum(extemporanea), sum(estudiantes), sum(docentes), sum(administrativos),"
            + " sum(directos_adultas_mayores), sum(directos_indigenas), sum(directos_discapacidad),"
            + " sum(directos_general), sum(directos_adultas_mayores + directos_indigenas + directos_discapacidad +"
            + " directos_general), sum(indirectos), sum(encuestas) from consolidacion_actividad"
            + " where consolidacion = ? and entidad = ? group by consolidacion, " + CLAVES;

    /** Parameters: version, entidad. */
    static final String CELDAS_CERO = CELDA + "select consolidacion, 'PLANTEL', entidad, plantel, '', '', situacion,"
            + " 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from consolidacion_plantel"
            + " where consolidacion = ? and entidad = ? and situacion <> 'REPORTADO'";

    private static final String SUMAS = "'REPORTADO', sum(actividades), sum(extemporaneas), sum(estudiantes),"
            + " sum(docentes), sum(administrativos), sum(directos_adultas_mayores), sum(directos_indigenas),"
            + " sum(directos_discapacidad), sum(directos_general), sum(directos_total), sum(indirectos), sum(encuestas)"
            + " from consolidacion_celda where consolidacion = ? and nivel = ";

    /** Parameter: version. */
    static final String CELDAS_ENTIDAD = CELDA + "select consolidacion, 'ENTIDAD', entidad, '', servicio, modalidad, "
            + SUMAS + "'PLANTEL' and situacion = 'REPORTADO' group by consolidacion, entidad, servicio, modalidad";

    /** Parameter: version. */
    static final String CELDAS_NACIONAL = CELDA + "select consolidacion, 'NACIONAL', '', '', servicio, modalidad, "
            + SUMAS + "'ENTIDAD' group by consolidacion, servicio, modalidad";

    /**
     * Activities whose frozen row is not what the record says today, gone and added ones included: how many and the first.
     * Parameters: quarter, version, quarter, version.
     */
    static final String CAMBIOS = "select count(*), min(folio) from (select d.folio from consolidacion_actividad d"
            + " left join actividad a on a.id = d.actividad and " + CUENTAN + " where d.consolidacion = ? and"
            + " (a.id is null or a.entidad <> d.entidad or a.plantel <> d.plantel or a.servicio <> d.servicio"
            + " or a.modalidad <> d.modalidad or a.extemporanea <> d.extemporanea or a.fecha_fin <> d.fecha_fin"
            + " or a.estudiantes <> d.estudiantes or a.docentes <> d.docentes or a.administrativos <> d.administrativos"
            + " or a.directos_adultas_mayores <> d.directos_adultas_mayores"
            + " or a.directos_indigenas <> d.directos_indigenas"
            + " or a.directos_discapacidad <> d.directos_discapacidad or a.directos_general <> d.directos_general"
            + " or a.indirectos <> d.indirectos or a.encuestas <> d.encuestas)"
            + " union all select a.folio from actividad a where " + CUENTAN + " and a.id not in"
            + " (select n.actividad from consolidacion_actividad n where n.consolidacion = ?)) x";

    private SqlConsolidacion() {}

    /**
     * The cells of a level that differ from the sums of a source, with both figures of the first differing measures; no rows
     * when all agree.
     *
     * @param fromActividad whether the source is the table of activities itself, else the frozen detail
     */
    static String differences(String nivel, boolean fromActividad) {
        String keys =
                switch (nivel) {
                    case "PLANTEL" -> "s.entidad, s.plantel, s.servicio, s.modalidad";
                    case "ENTIDAD" -> "s.entidad, '', s.servicio, s.modalidad";
                    default -> "'', '', s.servicio, s.modalidad";
                };
        String source = fromActividad
                ? "actividad s where s.periodo = ? and s.estado in ('VALIDADA', 'CONSOLIDADA')"
                : "consolidacion_actividad s where s.consolidacion = ?";
        return "select entidad, plantel, servicio, modalidad, " + each("sum(m%d)", ", ") + " from (select entidad,"
                + " plantel, servicio, modalidad, actividades m1, extemporaneas m2, estudiantes m3, docentes m4,"
                + " administrativos m5, directos_adultas_mayores m6, directos_indigenas m7, directos_discapacidad m8,"
                + " directos_general m9, directos_total m10, indirectos m11, encuestas m12"
                + " from consolidacion_celda where consolidacion = ? and nivel = '" + nivel + "' union all select "
                + keys + ", -1, -s.extemporanea, -s.estudiantes, -s.docentes, -s.administrativos,"
                + " -s.directos_adultas_mayores, -s.directos_indigenas, -s.directos_discapacidad, -s.directos_general,"
                + " -(s.directos_adultas_mayores + s.directos_indigenas + s.directos_discapacidad + s.directos_general),"
                + " -s.indirectos, -s.encuestas from " + source + ") t group by entidad, plantel, servicio, modalidad"
                + " having " + each("sum(m%d) <> 0", " or ")
                + " order by entidad, plantel, servicio, modalidad limit 1";
    }

    private static String each(String pattern, String separator) {
        return IntStream.rangeClosed(1, 12).mapToObj(pattern::formatted).collect(Collectors.joining(separator));
    }
}
