package mx.edu.conalep.compromisosocial.colecta.persistence;

/**
 * The statements of a report: {@code ?1} is the version and {@code ?2} the colecta; of a look at the records {@code ?1} is the colecta. Frozen rows are inserted in the order of their table's
 * columns.
 */
final class SqlInforme {

    /**
     * The columns of {@code informe_colecta_plantel} but its first one; {@code {c}} is the colecta and {@code {a}} the contributions that
     * are counted: a counter-entry and the one that it takes back, two rows, count neither of them.
     */
    private static final String PLANTEL = "p.entidad, p.plantel,"
            + " coalesce(o.nombre, p.plantel), case when coalesce(x.cuentan, 0) > 0 then 'REPORTADO'"
            + " when exists (select 1 from colecta_cero z where z.colecta_id = p.colecta_id and z.plantel = p.plantel"
            + " and z.retirado_en is null) then 'CERO_DECLARADO' else 'SIN_REPORTE' end, coalesce(x.cuentan, 0),"
            + " coalesce(x.contraasientos, 0), coalesce(x.fuera, 0) from colecta_participante p"
            + " left join plantel o on o.clave = p.plantel left join (select a.plantel,"
            + " sum(a.estado = 'VALIDADA') - 2 * sum(a.contraasiento_de is not null) cuentan, sum(a.contraasiento_de is not null) contraasientos,"
            + " sum(a.estado <> 'VALIDADA') fuera from {a} group by a.plantel) x"
            + " on x.plantel = p.plantel where p.colecta_id = {c} and p.plantel is not null"
            + " order by p.entidad, p.plantel";

    /** Counts what was frozen, which is quicker to read than the records; the proof counts those. */
    static final String PLANTELES = "insert into informe_colecta_plantel select ?1, "
            + PLANTEL.replace("{a}", "informe_colecta_aportacion a where a.informe = ?1")
                    .replace("{c}", "?2");

    /** Planteles as {@link FilasInforme#plantel} reads them: as the records say today. */
    static final String REGISTROS_PLANTEL = "select "
            + PLANTEL.replace("{a}", "colecta_aportacion a where a.colecta_id = {c}")
                    .replace("{c}", "?1");

    /** The columns of {@code informe_colecta_aportacion} but its first one; read in the order in which that table keeps them. */
    private static final String COLUMNAS =
            "a.numero, a.entidad, a.plantel, a.tipo, a.fecha, coalesce(a.clave, '') clave,"
                    + " a.articulo, a.unidad, coalesce(a.monto, a.cantidad) cantidad, a.estado, a.contraasiento_de, a.motivo"
                    + " from colecta_aportacion a force index (colecta_aportacion_uq) where a.colecta_id = ";

    static final String APORTACIONES =
            "insert into informe_colecta_aportacion select ?1, " + COLUMNAS + "?2 order by a.numero";

    /** The columns of {@code informe_colecta_entrega} but its first one. */
    private static final String ENTREGA_DINERO = "e.id, 'DINERO', '', e.fecha, e.recibe, e.recibo, null, null,"
            + " e.monto from colecta_entrega e where e.colecta_id = ?2 and e.monto is not null";

    /** An article may stand twice in a delivery of before, by two words of its unit. */
    private static final String POR_ARTICULO = " group by e.id, e.fecha, e.recibe, e.recibo, a.clave";

    private static final String ENTREGA_ESPECIE = "e.id, 'ESPECIE', a.clave, e.fecha, e.recibe, e.recibo,"
            + " min(a.articulo), min(a.unidad), sum(a.cantidad) from colecta_entrega e join colecta_entrega_articulo a"
            + " on a.entrega_id = e.id where e.colecta_id = ?2" + POR_ARTICULO;

    static final String ENTREGAS = "insert into informe_colecta_entrega select ?1, " + ENTREGA_DINERO
            + " union all select ?1, " + ENTREGA_ESPECIE;

    static final String SUMAS_PLANTEL =
            "insert into informe_colecta_suma select ?1, 'PLANTEL', a.entidad, a.plantel, a.tipo,"
                    + " a.clave, min(a.articulo), min(a.unidad), sum(a.cantidad) from informe_colecta_aportacion a"
                    + " where a.informe = ?1 and a.estado = 'VALIDADA' group by a.entidad, a.plantel, a.tipo, a.clave";

    static final String SUMAS_ENTIDAD =
            "insert into informe_colecta_suma select ?1, 'ENTIDAD', s.entidad, '', s.tipo, s.clave,"
                    + " min(s.articulo), min(s.unidad), sum(s.cantidad) from informe_colecta_suma s"
                    + " where s.informe = ?1 and s.nivel = 'PLANTEL' group by s.entidad, s.tipo, s.clave";

    static final String SUMAS_NACIONAL =
            "insert into informe_colecta_suma select ?1, 'NACIONAL', '', '', s.tipo, s.clave,"
                    + " min(s.articulo), min(s.unidad), sum(s.cantidad) from informe_colecta_suma s"
                    + " where s.informe = ?1 and s.nivel = 'ENTIDAD' group by s.tipo, s.clave";

    /** Contributions as {@link FilasInforme#aportacion} reads them: of the records as they are today. */
    static final String REGISTROS =
            "select r.numero, r.entidad, r.plantel, r.fecha, r.tipo, r.clave, r.articulo, r.unidad,"
                    + " r.cantidad, r.estado, r.contraasiento_de, r.motivo from (select " + COLUMNAS
                    + "?1) r order by r.numero";

    /** Deliveries as {@link FilasInforme#entrega} reads them: of the records as they are today. */
    static final String REGISTROS_ENTREGA =
            "select e.id, e.fecha, e.recibe, e.recibo, 'DINERO', '', null, null, e.monto"
                    + " from colecta_entrega e where e.colecta_id = ?1 and e.monto is not null union all select e.id, e.fecha,"
                    + " e.recibe, e.recibo, 'ESPECIE', a.clave, min(a.articulo), min(a.unidad), sum(a.cantidad)"
                    + " from colecta_entrega e join colecta_entrega_articulo a on a.entrega_id = e.id"
                    + " where e.colecta_id = ?1" + POR_ARTICULO;

    private SqlInforme() {}

    /** What a version froze, inside a scope that is the condition on the alias {@code f}. */
    static String planteles(String scope) {
        return "select f.entidad, f.plantel, f.nombre, f.situacion, f.cuentan, f.contraasientos, f.fuera"
                + " from informe_colecta_plantel f where f.informe = ?1 and " + scope
                + " order by f.entidad, f.plantel";
    }

    static String aportaciones(String scope) {
        return "select f.numero, f.entidad, f.plantel, f.fecha, f.tipo, f.clave, f.articulo, f.unidad, f.cantidad, f.estado,"
                + " f.contraasiento_de, f.motivo from informe_colecta_aportacion f where f.informe = ?1 and " + scope
                + " order by f.numero";
    }

    static String sumas(String scope) {
        return "select f.nivel, f.entidad, f.plantel, f.tipo, f.clave, f.articulo, f.unidad, f.cantidad"
                + " from informe_colecta_suma f where f.informe = ?1 and " + scope
                + " order by field(f.nivel, 'NACIONAL', 'ENTIDAD', 'PLANTEL'), f.entidad, f.plantel, f.tipo, f.clave";
    }

    static final String METAS = "select f.tipo, f.clave, f.articulo, f.unidad, f.cantidad from informe_colecta_meta f"
            + " where f.informe = ?1 order by f.tipo, f.clave";

    static final String ENTREGADO =
            "select f.entrega, f.fecha, f.recibe, f.recibo, f.tipo, f.clave, f.articulo, f.unidad,"
                    + " f.cantidad from informe_colecta_entrega f where f.informe = ?1 order by f.entrega, f.tipo, f.clave";
}
