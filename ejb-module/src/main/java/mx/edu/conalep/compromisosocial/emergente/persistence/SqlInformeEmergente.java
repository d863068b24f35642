package mx.edu.conalep.compromisosocial.emergente.persistence;

/**
 * The statements of a programme's report: {@code ?1} is the version and {@code ?2} the programme; of a look at the records {@code ?1} is the
 * programme. No statement reads what tells who a student is.
 */
final class SqlInformeEmergente {

    /**
     * Counts of each participating plantel; {@code {p}} is the programme. What a proposal freed because its student was withdrawn was never
     * approved: only what was taken back after the decision is a reversal.
     */
    private static final String PERSONAS = "'PLANTEL', q.entidad, q.plantel, coalesce(o.nombre, q.plantel), 1,"
            + " coalesce(d.n, 0), coalesce(c.n, 0), coalesce(b.beneficiados, 0), coalesce(b.entregas, 0),"
            + " coalesce(b.reversiones, 0) from emergente_participante q left join plantel o on o.clave = q.plantel"
            + " left join (select x.plantel, sum(if(x.reversion_de is null, 1, -1)) n from emergente_donacion x"
            + " where x.emergente_id = {p} group by x.plantel) d on d.plantel = q.plantel"
            + " left join (select x.plantel, count(*) n from emergente_candidato x where x.emergente_id = {p}"
            + " and x.retirado_en is null group by x.plantel) c on c.plantel = q.plantel"
            + " left join (select a.plantel, count(distinct if(x.revertido_en is null, x.candidato_id, null)) beneficiados,"
            + " sum(x.revertido_en is null and x.entregado_en is not null) entregas, coalesce(sum(x.revertido_en >= a.decidida_en), 0) reversiones"
            + " from emergente_asignacion a join emergente_beneficio x on x.asignacion_id = a.id"
            + " where a.emergente_id = {p} and a.estado = 'APROBADA' group by a.plantel) b on b.plantel = q.plantel"
            + " where q.emergente_id = {p}";

    /** Goods of each plantel. */
    private static final String ARTICULOS =
            "'PLANTEL', g.entidad, g.plantel, g.clave, min(g.articulo), min(g.unidad), sum(g.donado), sum(g.asignado),"
                    + " sum(g.entregado) from (select d.plantel, d.entidad, d.clave, d.articulo, d.unidad, d.cantidad donado,"
                    + " 0 asignado, 0 entregado from emergente_donacion d where d.emergente_id = {p} union all"
                    + " select a.plantel, a.entidad, a.clave, a.articulo, a.unidad, 0, a.cantidad,"
                    + " if(x.entregado_en is null, 0, a.cantidad) from emergente_asignacion a join emergente_beneficio x"
                    + " on x.asignacion_id = a.id and x.revertido_en is null where a.emergente_id = {p}"
                    + " and a.estado = 'APROBADA') g group by g.entidad, g.plantel, g.clave";

    static final String CONGELA_PERSONAS =
            "insert into informe_emergente_persona select ?1, " + PERSONAS.replace("{p}", "?2");
    static final String CONGELA_ARTICULOS =
            "insert into informe_emergente_articulo select ?1, " + ARTICULOS.replace("{p}", "?2");
    /** What was frozen of planteles, as the records say it today. */
    static final String HOY_PERSONAS = "select " + PERSONAS.replace("{p}", "?1") + " order by q.entidad, q.plantel";

    static final String HOY_ARTICULOS =
            "select " + ARTICULOS.replace("{p}", "?1") + " order by g.entidad, g.plantel, g.clave";

    private static final String SUMA_PERSONAS =
            "insert into informe_emergente_persona select ?1, '{nivel}', {e}, '', '', sum(s.planteles), sum(s.donaciones),"
                    + " sum(s.candidatos), sum(s.beneficiados), sum(s.entregas), sum(s.reversiones)"
                    + " from informe_emergente_persona s where s.informe = ?1 and s.nivel = '{de}' group by {e}";
    private static final String SUMA_ARTICULOS =
            "insert into informe_emergente_articulo select ?1, '{nivel}', {e}, '', s.clave, min(s.articulo), min(s.unidad),"
                    + " sum(s.donado), sum(s.asignado), sum(s.entregado) from informe_emergente_articulo s"
                    + " where s.informe = ?1 and s.nivel = '{de}' group by {e}, s.clave";

    static final String PARTICIPANTES =
            "select q.plantel, 0 from emergente_participante q where q.emergente_id = ?1 order by q.plantel";
    static final String CANDIDATOS =
            "select c.plantel, c.id from emergente_candidato c where c.emergente_id = ?1 and c.retirado_en is null";
    static final String DONACIONES =
            "select d.plantel, d.clave, d.cantidad from emergente_donacion d where d.emergente_id = ?1 order by d.numero";
    /** What was approved, also what was taken back since. */
    static final String BENEFICIOS = "select a.plantel, b.candidato_id, a.clave, a.cantidad,"
            + " if(b.revertido_en is null, 0, 1), if(b.entregado_en is null, 0, 1) from emergente_beneficio b"
            + " join emergente_asignacion a on a.id = b.asignacion_id where a.emergente_id = ?1 and a.estado = 'APROBADA'"
            + " and (b.revertido_en is null or b.revertido_en >= a.decidida_en)";

    private static final String ORDEN =
            " order by field(f.nivel, 'NACIONAL', 'ENTIDAD', 'PLANTEL'), f.entidad, f.plantel";

    private SqlInformeEmergente() {}

    /** The sums of entidades, from planteles. */
    static String[] entidades() {
        return sums("ENTIDAD", "s.entidad", "PLANTEL");
    }

    /** The sums of the nation, from entidades. */
    static String[] nacional() {
        return sums("NACIONAL", "left(s.entidad, 0)", "ENTIDAD");
    }

    private static String[] sums(String nivel, String entidad, String de) {
        return new String[] {fill(SUMA_PERSONAS, nivel, entidad, de), fill(SUMA_ARTICULOS, nivel, entidad, de)};
    }

    private static String fill(String sql, String nivel, String entidad, String de) {
        return sql.replace("{nivel}", nivel).replace("{e}", entidad).replace("{de}", de);
    }

    /** What a version froze, inside a scope that is the condition on the alias {@code f}. */
    static String personas(String scope) {
        return "select f.nivel, f.entidad, f.plantel, f.nombre, f.planteles, f.donaciones, f.candidatos, f.beneficiados,"
                + " f.entregas, f.reversiones from informe_emergente_persona f where f.informe = ?1 and " + scope
                + ORDEN;
    }

    static String articulos(String scope) {
        return "select f.nivel, f.entidad, f.plantel, f.clave, f.articulo, f.unidad, f.donado, f.asignado, f.entregado"
                + " from informe_emergente_articulo f where f.informe = ?1 and " + scope + ORDEN + ", f.clave";
    }
}
