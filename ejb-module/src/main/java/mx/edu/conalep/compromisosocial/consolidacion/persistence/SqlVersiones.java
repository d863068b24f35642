package mx.edu.conalep.compromisosocial.consolidacion.persistence;

/** Statements that tell which versions are in force and what came after they were frozen. */
final class SqlVersiones {

    /**
     * Frozen activities {@code d} of versions {@code v} that were corrected since: an authorised rectificación wrote a later
     * submission than the one frozen. No clock is asked. A rectificación keeps the plantel, so that a frozen row is looked for among
     * those of its plantel; the keys of its record are turned into the text of the frozen ones for that.
     */
    private static final String RECTIFICADAS =
            " from rectificacion r straight_join actividad a force index for join (primary) on a.id = r.actividad_id"
                    + " straight_join consolidacion v on v.periodo = " + clave("periodo")
                    + " straight_join consolidacion_actividad d on d.consolidacion = v.id and d.entidad = "
                    + clave("entidad") + " and d.plantel = " + clave("plantel")
                    + " and d.actividad = a.id where r.estado = 'AUTORIZADA' and coalesce(d.envio, 0) <"
                    + " (select max(e.numero) from actividad_envio e where e.actividad_id = a.id) and ";

    /** Folios of the activities corrected since a version. Parameter: version. */
    static final String CORREGIDAS = "select distinct d.folio" + RECTIFICADAS + "v.id = ? order by d.folio";

    /** That a version {@code v} is in force: the newest published one of its quarter. */
    static final String VIGENTE = "v.estado = 'PUBLICADA' and not exists (select 1 from consolidacion n"
            + " where n.periodo = v.periodo and n.estado = 'PUBLICADA' and n.version > v.version)";

    /**
     * Versions in force that no longer say all: how many of their activities were corrected since, and how many came to count. Nothing
     * that counts ever ceases to, so that numbers tell the second, from an index; for the four newest quarters only, lest ten years
     * be counted for a page. Windows are closed once a quarter is consolidated: nothing comes to an older one.
     */
    static final String ATRASADAS = "select v.periodo, v.version, coalesce(c.cuantas, 0) corregidas,"
            + " case when u.periodo is null then 0 else (select count(*) from actividad a where a.periodo = v.periodo"
            + " and a.fase = 'FIRME') - v.actividades end agregadas from consolidacion v"
            + " left join (select v.id, count(distinct d.actividad) cuantas" + RECTIFICADAS + VIGENTE
            + " group by v.id) c on c.id = v.id"
            + " left join (select distinct periodo from consolidacion where estado = 'PUBLICADA' order by periodo desc"
            + " limit 4) u on u.periodo = v.periodo where " + VIGENTE
            + " having corregidas > 0 or agregadas > 0 order by v.periodo";

    private SqlVersiones() {}

    /** A key of the record {@code a} as frozen rows hold it, so that their index serves. */
    private static String clave(String columna) {
        return "convert(a." + columna + " using ascii) collate ascii_bin";
    }
}
