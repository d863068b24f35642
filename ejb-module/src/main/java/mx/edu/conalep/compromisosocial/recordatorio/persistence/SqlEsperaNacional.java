package mx.edu.conalep.compromisosocial.recordatorio.persistence;

/**
 * The statements of what waits for the DVS, and of who covers a legal area; {@code ?1} is the date of Mexico City. Columns of the first three:
 * kind, object, part, entidad, plantel, last day, name, how many.
 */
final class SqlEsperaNacional {

    /** More counts of money, or of an article, than was delivered of it: as the tray has it. */
    private static final String QUEDA =
            "(coalesce((select sum(x.monto) from colecta_aportacion x where x.colecta_id = co.id and x.estado = 'VALIDADA'), 0)"
                    + " > coalesce((select sum(e.monto) from colecta_entrega e where e.colecta_id = co.id), 0)"
                    + " or exists (select 1 from colecta_aportacion x where x.colecta_id = co.id and x.estado = 'VALIDADA'"
                    + " and x.clave is not null group by x.clave having sum(x.cantidad) > coalesce((select sum(r.cantidad)"
                    + " from colecta_entrega_articulo r join colecta_entrega e on e.id = r.entrega_id"
                    + " where e.colecta_id = co.id and r.clave = x.clave), 0)))";

    /** Colectas to start, to close once their last day is over, to deliver and to report. */
    static final String COLECTAS = "select 'COLECTA_INICIAR' tipo, co.folio, '' parte, null entidad, null plantel,"
            + " co.inicio vence, left(co.causa, 120) nombre, 1 cuantos from colecta co where co.estado = 'DIFUNDIDA'"
            + " and co.inicio <= ?1 union all select 'COLECTA_CERRAR', co.folio, '', null, null, co.cierre,"
            + " left(co.causa, 120), 1 from colecta co where co.estado = 'EN_CURSO' and co.cierre < ?1"
            + " union all select 'COLECTA_ENTREGAR', co.folio, '', null, null, null, left(co.causa, 120), 1 from colecta co"
            + " where co.estado = 'CERRADA' and " + QUEDA
            + " union all select 'COLECTA_INFORMAR', co.folio, '', null, null, null, left(co.causa, 120), 1 from colecta co"
            + " where co.estado = 'CERRADA' order by 2, 1";

    /** How many convenios of the registry end within sixty days; no row when none does. */
    static final String CONVENIOS_FIN =
            "select 'CONVENIOS_FIN' tipo, 'registro' objeto, '' parte, null entidad, null plantel,"
                    + " null vence, '' nombre, count(*) cuantos"
                    + " from convenio c where c.estado = 'REGISTRADO' and c.origen_id is null and c.fin >= ?1"
                    + " and c.fin <= ?1 + interval 60 day having count(*) > 0";

    /** Corrections that wait for the DVS: by their id, with the activity's folio as the name and its quarter as the part. */
    static final String RECTIFICACIONES =
            "select 'RECTIFICACION_RESOLVER' tipo, r.id, a.periodo, null entidad, null plantel,"
                    + " null vence, a.folio, 1 cuantos"
                    + " from rectificacion r join actividad a on a.id = r.actividad_id where r.estado = 'SOLICITADA' order by r.id";

    /** Who covers a legal area around today: the zones of the areas lie within a day of it. Columns: who, area, its entidad, days. */
    static final String DELEGACIONES =
            "select d.delegado, d.revisor, d.entidad, d.desde, d.hasta from convenio_delegacion d"
                    + " where d.revocada_en is null and d.desde <= ?1 + interval 1 day and d.hasta >= ?1 - interval 1 day order by d.id";

    private SqlEsperaNacional() {}
}
