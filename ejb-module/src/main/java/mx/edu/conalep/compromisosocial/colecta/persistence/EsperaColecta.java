package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Colectas that wait for somebody, by scope: one statement a list, one for its total. */
@Dependent
public class EsperaColecta {
    private static final String SIN_ACUSE =
            " and not exists (select 1 from colecta_acuse q where q.colecta_id = co.id and q.unidad = ?)";
    private static final String CON_ACUSE =
            " and exists (select 1 from colecta_acuse q where q.colecta_id = co.id and q.unidad = ?)";

    /** More counts of money, or of an article, than was delivered of it. */
    private static final String QUEDA =
            "(coalesce((select sum(x.monto) from colecta_aportacion x where x.colecta_id = co.id and x.estado = 'VALIDADA'), 0)"
                    + " > coalesce((select sum(e.monto) from colecta_entrega e where e.colecta_id = co.id), 0)"
                    + " or exists (select 1 from colecta_aportacion x where x.colecta_id = co.id and x.estado = 'VALIDADA'"
                    + " and x.clave is not null group by x.clave having sum(x.cantidad) > coalesce((select sum(r.cantidad)"
                    + " from colecta_entrega_articulo r join colecta_entrega e on e.id = r.entrega_id"
                    + " where e.colecta_id = co.id and r.clave = x.clave), 0)))";

    /** What is waited for. The values of a condition come after those of the scope. */
    public enum Motivo {
        /** An entidad has not acknowledged: its key. */
        ACUSE_ENTIDAD("co.estado in ('DIFUNDIDA', 'EN_CURSO')" + SIN_ACUSE, "co.cierre"),
        /** A plantel has not acknowledged and its entidad has: their keys. */
        ACUSE_PLANTEL("co.estado in ('DIFUNDIDA', 'EN_CURSO')" + SIN_ACUSE + CON_ACUSE, "co.cierre"),
        /** An entidad validates what its planteles contributed: its key. */
        VALIDACION("co.estado = 'EN_CURSO' and a.estado = 'CAPTURADA' and a.entidad = ?", "co.cierre"),
        /** A plantel corrects what came back, unless its titular answered with a zero: its key. */
        CORRECCION(
                "co.estado = 'EN_CURSO' and a.estado = 'DEVUELTA' and a.plantel = ? and not exists (select 1 from colecta_cero z"
                        + " where z.colecta_id = co.id and z.plantel = a.plantel and z.retirado_en is null)",
                "co.cierre"),
        /**
         * A plantel has neither contributed nor declared a zero and the end is near: its key twice, the last day in sight. What was sent
         * back is no answer, nor what was taken back.
         */
        RESPUESTA(
                "co.estado = 'EN_CURSO' and coalesce((select sum(x.estado <> 'DEVUELTA') - 2 * sum(x.contraasiento_de is not null)"
                        + " from colecta_aportacion x where x.colecta_id = co.id"
                        + " and x.plantel = ?), 0) = 0 and not exists (select 1 from colecta_cero z"
                        + " where z.colecta_id = co.id and z.plantel = ? and z.retirado_en is null) and co.cierre <= ?",
                "co.cierre"),
        /** It was sent down and its first day has come: today. */
        INICIO("co.estado = 'DIFUNDIDA' and co.inicio <= ?", "co.inicio"),
        /** It runs and its last day is over everywhere: today in the west of the country. */
        CIERRE("co.estado = 'EN_CURSO' and co.cierre < ?", "co.cierre"),
        /** It is closed, and more counts of money or of some article than was delivered. */
        ENTREGA("co.estado = 'CERRADA' and " + QUEDA, "co.cerrada_el"),
        /** It is closed and no report of it was made. */
        INFORME("co.estado = 'CERRADA'", "co.cerrada_el");

        private final String condition;
        private final String order;

        Motivo(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }

        private boolean isAportacion() {
            return this == VALIDACION || this == CORRECCION;
        }

        private String from(AmbitoColecta ambito) {
            String tables =
                    isAportacion() ? "colecta_aportacion a join colecta co on co.id = a.colecta_id" : "colecta co";
            return " from " + tables + " where " + ambito.sql() + " and " + condition;
        }

        /** Contributions to validate are told by colecta, those that came back each for itself. */
        private String columns() {
            return "co.folio, left(co.causa, 200), co.cierre, "
                    + (this == VALIDACION ? "count(*)" : this == CORRECCION ? "a.numero" : "0");
        }
    }

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * The most pressing ones.
     *
     * @param values as the reason's condition asks for them
     * @return folio, cause, last day, number
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> rows(Motivo motivo, AmbitoColecta ambito, List<?> values, int max) {
        String group = motivo == Motivo.VALIDACION ? " group by co.id, co.folio, co.causa, co.cierre" : "";
        String end = group + " order by " + motivo.order + ", co.id limit " + max;
        return query("select " + motivo.columns(), motivo, ambito, values, end).getResultList();
    }

    /** How many there are; contributions are counted each. */
    public long count(Motivo motivo, AmbitoColecta ambito, List<?> values) {
        return ((Number) query("select count(*)", motivo, ambito, values, "").getSingleResult()).longValue();
    }

    /** How many there are for several reasons together, in one statement. */
    public long count(Map<Motivo, List<?>> motivos, AmbitoColecta ambito) {
        List<Object> values = new ArrayList<>();
        String sum = motivos.entrySet().stream()
                .map(m -> {
                    values.addAll(ambito.valores());
                    values.addAll(m.getValue());
                    return "(select count(*)" + m.getKey().from(ambito) + ")";
                })
                .collect(Collectors.joining(" + "));
        return ((Number) bind("select " + sum, values).getSingleResult()).longValue();
    }

    private Query query(String select, Motivo motivo, AmbitoColecta ambito, List<?> some, String end) {
        List<Object> values = new ArrayList<>(ambito.valores());
        values.addAll(some);
        return bind(select + motivo.from(ambito) + end, values);
    }

    private Query bind(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
