package mx.edu.conalep.compromisosocial.consolidacion.persistence;

/** Statements that tell what came after versions were frozen. */
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

    private SqlVersiones() {}

    /** A key of the record {@code a} as frozen rows hold it, so that their index serves. */
    private static String clave(String columna) {
        return "convert(a." + columna + " using ascii) collate ascii_bin";
    }
}
