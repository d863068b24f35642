package mx.edu.conalep.compromisosocial.recordatorio.persistence;

import mx.edu.conalep.compromisosocial.calendario.domain.VentanaSql;
import mx.edu.conalep.compromisosocial.emergente.persistence.SqlEsperaEmergente;

/** The statements of what waits; {@code ?1} is the date of Mexico City. */
final class SqlEspera {

    /** The quarter of an activity {@code a}, once it is open. */
    private static final String PERIODO =
            " join periodo_captura p on p.clave = a.periodo and p.estado <> 'PROGRAMADO' and not ";

    /**
     * Drafts near their last day and returned activities of quarters whose capture is open for their plantel, as the tray has them. Columns: folio, entidad, plantel, state,
     * last day, whether it waits for the titular, how often it was returned.
     */
    static final String ACTIVIDADES = "select a.folio, a.entidad, a.plantel, a.estado, a.vence,"
            + " coalesce(a.servicio = 'IX' and a.autorizada_en is null, 0), (select count(*) from actividad_transicion t"
            + " where t.actividad_id = a.id and t.a = 'DEVUELTA') from actividad a"
            + PERIODO + VentanaSql.capturaCerrada("?1")
            + " where a.fase = 'ABIERTA' and a.estado in ('BORRADOR', 'DEVUELTA')"
            + " and a.vence is not null and a.vence >= ?1 - interval 60 day and (a.estado = 'DEVUELTA'"
            + " or a.servicio = 'IX' or a.vence <= ?1 + interval 5 day) order by a.vence, a.folio";

    /**
     * Activities to validate while that is open for their plantel, by quarter and entidad. Columns: quarter, entidad, the first last day among them,
     * extensions and reopenings included, how many.
     */
    static final String VALIDACIONES =
            "select t.periodo, t.entidad, min(t.dia), count(*) from (select a.periodo, a.entidad,"
                    + " greatest(p.cierre_validacion, coalesce((select max(g.hasta) from prorroga g where g.periodo = p.clave"
                    + " and g.entidad = a.entidad and (g.plantel is null or g.plantel = a.plantel)), p.cierre_validacion)) dia"
                    + " from actividad a" + PERIODO + VentanaSql.validacionCerrada("?1")
                    + " where a.fase = 'ABIERTA' and a.estado = 'EN_VALIDACION') t group by t.periodo, t.entidad";

    /** But for addenda of what was ended, which go no further. */
    private static final String VIVO =
            " and not exists (select 1 from convenio o where o.id = c.origen_id and o.estado = 'TERMINADO')";

    /** But for what was found good and is not signed any more: its last day is over, or another draft takes its place. */
    private static final String FIRMABLE =
            " and (c.estado <> 'DICTAMINADO' or coalesce((select o.fin from convenio o where o.id = c.origen_id), c.fin)"
                    + " >= ?1 - interval 1 day and not exists (select 1 from convenio s where s.sustituye_id = c.id))";

    /**
     * Convenios on their way, but for addenda of what was ended and what is not signed any more, and those that end. Columns: folio, state,
     * reach, entidad, plantel, who reviews, last day.
     */
    static final String CONVENIOS = "select coalesce(c.folio, c.expediente), c.estado, c.alcance, c.entidad, c.plantel,"
            + " c.revisor, c.fin from convenio c where c.estado in ('BORRADOR', 'OBSERVADO', 'EN_REVISION_JURIDICA',"
            + " 'DICTAMINADO', 'SUSCRITO')" + VIVO + FIRMABLE
            + " or c.estado = 'REGISTRADO' and c.origen_id is null and c.fin between ?1 - interval 1 day"
            + " and ?1 + interval 61 day order by c.id";

    /** Commitments due or overdue, but for those of addenda of what was ended. Columns: folio, number, entidad, plantel, reach, last day. */
    static final String COMPROMISOS =
            "select coalesce(c.folio, c.expediente), k.orden, c.entidad, c.plantel, c.alcance,"
                    + " k.vence from convenio_compromiso k join convenio c on c.id = k.convenio_id where k.estado = 'PENDIENTE'"
                    + " and c.estado in ('SUSCRITO', 'REGISTRADO')" + VIVO
                    + " and k.vence between ?1 - interval 365 day"
                    + " and ?1 + interval 8 day order by k.vence, k.id";

    /**
     * Participants that have not acknowledged: entidades, and planteles whose entidad has. Columns of these and the next two: folio, part,
     * entidad, plantel, last day, cause, how many.
     */
    static final String ACUSES = "select co.folio, '', p.entidad, p.plantel, co.inicio, left(co.causa, 120), 1"
            + " from colecta co join colecta_participante p on p.colecta_id = co.id"
            + " where co.estado in ('DIFUNDIDA', 'EN_CURSO')"
            + " and not exists (select 1 from colecta_acuse q where q.colecta_id = co.id and q.unidad = p.unidad)"
            + " and (p.plantel is null or exists (select 1 from colecta_acuse q where q.colecta_id = co.id"
            + " and q.unidad = p.entidad)) order by co.id, p.unidad";

    /** Contributions to validate, by colecta and entidad. */
    static final String APORTACIONES = "select co.folio, '', a.entidad, null, co.cierre, left(co.causa, 120), count(*)"
            + " from colecta co join colecta_aportacion a on a.colecta_id = co.id where co.estado = 'EN_CURSO'"
            + " and a.estado = 'CAPTURADA' group by co.id, co.folio, co.causa, co.cierre, a.entidad order by co.id, a.entidad";

    /** Contributions that were sent back to planteles whose titular has not answered with a zero. */
    static final String DEVUELTAS = "select co.folio, a.numero, a.entidad, a.plantel, co.cierre, left(co.causa, 120), 1"
            + " from colecta co join colecta_aportacion a on a.colecta_id = co.id where co.estado = 'EN_CURSO'"
            + " and a.estado = 'DEVUELTA' and not exists (select 1 from colecta_cero z where z.colecta_id = co.id"
            + " and z.plantel = a.plantel and z.retirado_en is null) order by co.id, a.numero";

    /**
     * Planteles that have neither contributed, but for what was sent back or taken back, nor declared a zero when the end is near; columns as above. Its
     * vinculación may answer, and its titular.
     */
    static final String RESPUESTAS = "select co.folio, '', p.entidad, p.plantel, co.cierre, left(co.causa, 120), 1"
            + " from colecta co join colecta_participante p on p.colecta_id = co.id where co.estado = 'EN_CURSO'"
            + " and co.cierre <= ?1 + interval 8 day and p.plantel is not null and coalesce((select"
            + " sum(x.estado <> 'DEVUELTA') - 2 * sum(x.contraasiento_de is not null) from"
            + " colecta_aportacion x where x.colecta_id = co.id and x.plantel = p.plantel), 0) = 0"
            + " and not exists (select 1 from"
            + " colecta_cero z where z.colecta_id = co.id and z.plantel = p.plantel and z.retirado_en is null)"
            + " order by co.id, p.unidad";

    /**
     * Public versions that were proposed, and those returned last. Columns: folio, state, number, who reviews, entidad, plantel, who
     * proposed it.
     */
    static final String PUBLICAS = "select coalesce(c.folio, c.expediente), v.estado, v.numero, c.revisor, c.entidad,"
            + " c.plantel, v.propuesta_por from convenio_publico v join convenio c on c.id = v.convenio_id"
            + " where c.revisor is not null and (v.estado = 'PROPUESTA' or v.estado = 'DEVUELTA' and not exists (select 1"
            + " from convenio_publico w where w.convenio_id = v.convenio_id and w.numero > v.numero)) order by v.id";

    private static final String POR_ENTREGAR = " from emergente_beneficio b join emergente_asignacion a"
            + " on a.id = b.asignacion_id where a.emergente_id = pe.id and a.estado = 'APROBADA' and b.revertido_en is null"
            + " and b.entregado_en is null";

    /**
     * What waits in programas emergentes: planteles with goods and no candidate, choices to approve, choices that came back, deliveries by plantel, closed
     * programmes with nothing left to deliver. Columns: kind, folio, number of the choice, entidad, plantel, last day, name (none), how
     * many.
     */
    static final String EMERGENTES =
            "select 'EMERGENTE_CAPTURAR' tipo, pe.folio, '' parte, p.entidad, p.plantel, pe.fin,"
                    + " '' nombre, 1 cuantos from emergente pe join emergente_participante p on p.emergente_id = pe.id"
                    + " where pe.estado = 'EN_CURSO' and (select sum(d.cantidad) from emergente_donacion d"
                    + " where d.emergente_id = pe.id and d.plantel = p.plantel) > 0 and exists (select 1 from"
                    + " emergente_criterio k where k.emergente_id = pe.id) and not exists (select 1 from emergente_candidato c"
                    + " where c.emergente_id = pe.id and c.plantel = p.plantel and c.retirado_en is null)"
                    + " union all select 'EMERGENTE_APROBAR', pe.folio, a.numero, a.entidad, a.plantel, pe.fin, '', 1"
                    + " from emergente_asignacion a join emergente pe on pe.id = a.emergente_id"
                    + " where a.estado = 'PROPUESTA' and pe.estado = 'EN_CURSO'"
                    + " union all select 'EMERGENTE_DEVUELTA', pe.folio, a.numero, a.entidad, a.plantel, pe.fin, '', 1"
                    + " from emergente_asignacion a join emergente pe on pe.id = a.emergente_id where "
                    + SqlEsperaEmergente.DEVUELTA
                    + " union all select 'EMERGENTE_ENTREGAR', pe.folio, '', p.entidad, p.plantel, pe.fin, '', (select count(*)"
                    + POR_ENTREGAR + " and a.plantel = p.plantel) from emergente pe join emergente_participante p"
                    + " on p.emergente_id = pe.id where pe.estado in ('EN_CURSO', 'CERRADA') and exists (select 1"
                    + POR_ENTREGAR
                    + " and a.plantel = p.plantel)"
                    + " union all select 'EMERGENTE_INFORMAR', pe.folio, '', null, null, null, '', 1 from emergente pe"
                    + " where pe.estado = 'CERRADA' and not exists (select 1" + POR_ENTREGAR + ") order by 2, 1, 3, 5";

    private SqlEspera() {}
}
