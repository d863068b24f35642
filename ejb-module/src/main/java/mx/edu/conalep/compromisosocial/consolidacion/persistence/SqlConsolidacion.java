package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import java.util.Collections;

/**
 * The set-based statements of a consolidation, one for many entidades. Activities are read where their owner keeps them, table
 * {@code actividad}; only VALIDADA and CONSOLIDADA ones count (R24).
 */
final class SqlConsolidacion {

    static final String CLAVES = "entidad, plantel, servicio, modalidad";

    static final String CONTEOS = "estudiantes, docentes, administrativos, directos_adultas_mayores,"
            + " directos_indigenas, directos_discapacidad, directos_general, indirectos, encuestas";

    /**
     * The record of a frozen activity {@code d}, by its key: where statistics lag behind an import, MariaDB would rather read all
     * activities for each version, and lock them all when it marks them.
     */
    static final String REGISTRO = "actividad a force index for join (primary) on a.id = d.actividad";

    /** What counts, on the alias {@code a}: what is VALIDADA or CONSOLIDADA. Its parameter is the quarter. */
    private static final String CUENTAN = "a.periodo = ? and a.fase = 'FIRME'";

    /** Parameters: version, quarter, entidades. */
    private static final String DETALLE = "insert into consolidacion_actividad (consolidacion, " + CLAVES
            + ", folio, actividad, envio, envio_sha256, fecha_fin, extemporanea, " + CONTEOS
            + ") select ?, a.entidad, a.plantel, a.servicio, a.modalidad, a.folio, a.id, e.numero, e.sha256, a.fecha_fin,"
            + " a.extemporanea, a.estudiantes, a.docentes, a.administrativos, a.directos_adultas_mayores,"
            + " a.directos_indigenas, a.directos_discapacidad, a.directos_general, a.indirectos, a.encuestas"
            + " from actividad a left join actividad_envio e on e.actividad_id = a.id and e.numero ="
            + " (select max(n.numero) from actividad_envio n where n.actividad_id = a.id)"
            + " where " + CUENTAN + " and a.entidad in (%1$s)";

    /** Parameters: version, version, entidades, quarter, quarter, entidades, entidades. */
    private static final String PLANTELES =
            "insert into consolidacion_plantel (consolidacion, entidad, plantel, nombre,"
                    + " situacion, sin_validar, enviadas) select ?, p.entidad, p.clave, p.nombre, case when r.plantel is not null then"
                    + " 'REPORTADO' when z.plantel is not null then 'CERO_DECLARADO' else 'SIN_REPORTE' end, coalesce(s.abiertas, 0),"
                    + " coalesce(s.enviadas, 0)"
                    + " from plantel p left join (select distinct plantel from consolidacion_actividad where consolidacion = ?"
                    + " and entidad in (%1$s)) r on r.plantel = p.clave"
                    + " left join declaracion_cero z on z.periodo = ? and z.plantel = p.clave"
                    + " left join (select plantel, count(*) abiertas, sum(estado <> 'BORRADOR') enviadas from"
                    + " actividad where periodo = ? and fase = 'ABIERTA'"
                    + " and entidad in (%1$s) group by plantel) s on s.plantel = p.clave where p.entidad in (%1$s)";

    private static final String CELDA = "insert into consolidacion_celda (consolidacion, nivel, " + CLAVES
            + ", situacion, actividades, extemporaneas, estudiantes, docentes, administrativos,"
            + " directos_adultas_mayores, directos_indigenas, directos_discapacidad, directos_general, directos_total,"
            + " indirectos, encuestas) ";

    /** Parameters: version, entidades. */
    private static final String CELDAS_PLANTEL = CELDA + "select consolidacion, 'PLANTEL', " + CLAVES
            + ", 'REPORTADO', count(*), sum(extemporanea), sum(estudiantes), sum(docentes), sum(administrativos),"
            + " sum(directos_adultas_mayores), sum(directos_indigenas), sum(directos_discapacidad),"
            + " sum(directos_general), sum(directos_adultas_mayores + directos_indigenas + directos_discapacidad +"
            + " directos_general), sum(indirectos), sum(encuestas) from consolidacion_actividad"
            + " where consolidacion = ? and entidad in (%1$s) group by consolidacion, " + CLAVES;

    /** Parameters: version, entidades. */
    private static final String CELDAS_CERO =
            CELDA + "select consolidacion, 'PLANTEL', entidad, plantel, '', '', situacion,"
                    + " 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from consolidacion_plantel"
                    + " where consolidacion = ? and entidad in (%1$s) and situacion <> 'REPORTADO'";

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

    /** Whether an activity {@code a} says other than its frozen row {@code d}, or there is none. */
    private static final String DIFIERE = "not (a.entidad <=> d.entidad and a.plantel <=> d.plantel"
            + " and a.servicio <=> d.servicio and a.modalidad <=> d.modalidad and a.extemporanea <=> d.extemporanea"
            + " and a.fecha_fin <=> d.fecha_fin and a.estudiantes <=> d.estudiantes and a.docentes <=> d.docentes"
            + " and a.administrativos <=> d.administrativos"
            + " and a.directos_adultas_mayores <=> d.directos_adultas_mayores"
            + " and a.directos_indigenas <=> d.directos_indigenas"
            + " and a.directos_discapacidad <=> d.directos_discapacidad and a.directos_general <=> d.directos_general"
            + " and a.indirectos <=> d.indirectos and a.encuestas <=> d.encuestas)";

    /**
     * Activities whose frozen row is not what the record says today, gone and added ones included: how many and the first.
     * Parameters: quarter, version, quarter, version.
     */
    static final String CAMBIOS = "select count(*), min(folio) from (select d.folio from consolidacion_actividad d"
            + " left join " + REGISTRO + " and " + CUENTAN
            + " where d.consolidacion = ? and " + DIFIERE + " union all select a.folio from actividad a where "
            + CUENTAN + " and a.id not in"
            + " (select n.actividad from consolidacion_actividad n where n.consolidacion = ?)) x";

    /**
     * The frozen activities in the order of their cells, with the measures of their records, and whether the record says other
     * than what was frozen or no longer counts; the columns of {@link Filas#ACTIVIDAD}, then that. Parameters: quarter, version.
     */
    static final String CONTRASTE =
            "select d.entidad, d.plantel, d.servicio, d.modalidad, d.folio, d.envio, d.envio_sha256,"
                    + " d.fecha_fin, a.extemporanea, a.estudiantes, a.docentes, a.administrativos, a.directos_adultas_mayores,"
                    + " a.directos_indigenas, a.directos_discapacidad, a.directos_general, a.indirectos, a.encuestas,"
                    + " " + DIFIERE
                    + " from consolidacion_actividad d left join " + REGISTRO + " and "
                    + CUENTAN
                    + " where d.consolidacion = ? order by d.entidad, d.plantel, d.servicio, d.modalidad, d.folio";

    /** How many activities count. Parameter: quarter. */
    static final String CUANTAS = "select count(*) from actividad a where " + CUENTAN;

    private SqlConsolidacion() {}

    static String detalle(int entidades) {
        return DETALLE.formatted(marks(entidades));
    }

    static String planteles(int entidades) {
        return PLANTELES.formatted(marks(entidades));
    }

    static String celdasPlantel(int entidades) {
        return CELDAS_PLANTEL.formatted(marks(entidades));
    }

    static String celdasCero(int entidades) {
        return CELDAS_CERO.formatted(marks(entidades));
    }

    /** Empties a table of a version's rows of some entidades. Parameters: version, entidades. */
    static String delete(String table, int entidades) {
        return "delete from " + table + " where consolidacion = ? and entidad in (" + marks(entidades) + ")";
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
