package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Rfc;

/** Convenios that wait for somebody, by scope: one statement a list, one for its total. */
@Dependent
public class EsperaConvenio {
    /** What renews a convenio that was ended goes nowhere: nobody is asked for it. */
    private static final String VIVO = " and " + CondicionVigencia.VIVO;

    private static final String FIRMABLE = " and " + CondicionVigencia.FIRMABLE;

    /** One person as two parties: such a convenio is not signed but written anew (R21.2). */
    private static final String RFC_REPETIDO =
            "exists (select 1 from convenio_parte p join convenio_parte q on q.convenio_id ="
                    + " p.convenio_id and q.rfc = p.rfc and q.id > p.id where p.convenio_id = c.id and p.rfc <> '"
                    + Rfc.EXTRANJERO + "')";

    /** What is waited for. */
    public enum Motivo {
        /** A draft or an observed one is finished. */
        REDACCION("c.estado in ('BORRADOR', 'OBSERVADO')" + VIVO, "c.estado desc, c.modificado_en"),
        /** Its unit goes on with it: finishes it or has it signed, as long as it can be on a day. */
        UNIDAD("c.estado in ('BORRADOR', 'OBSERVADO', 'DICTAMINADO')" + FIRMABLE + VIVO, "c.modificado_en"),
        /** The legal area reviews it. */
        REVISION("c.estado = 'EN_REVISION_JURIDICA'" + VIVO, "c.modificado_en"),
        /** It is signed, as long as it can be on a day. */
        SUSCRIPCION("c.estado = 'DICTAMINADO'" + FIRMABLE + VIVO, "c.modificado_en"),
        /** The DVS registers it. */
        REGISTRO("c.estado = 'SUSCRITO'" + VIVO, "c.modificado_en"),
        /** Somebody else than a person approves its public version. */
        PUBLICACION(
                "c.id in (select v.convenio_id from convenio_publico v where v.estado = 'PROPUESTA' and v.propuesta_por <> ?)",
                "c.modificado_en"),
        /** Its public version was returned and another one is made. */
        TESTADO(
                "c.id in (select v.convenio_id from convenio_publico v where v.estado = 'DEVUELTA' and not exists (select 1"
                        + " from convenio_publico w where w.convenio_id = v.convenio_id and w.numero > v.numero))",
                "c.modificado_en"),
        /** It is in force on a day or later and has no public version yet, not even a proposed one. */
        SIN_PUBLICA(
                "c.estado = 'REGISTRADO' and c.origen_id is null and c.fin >= ? and not exists (select 1 from convenio_publico v"
                        + " where v.convenio_id = c.id)",
                "c.modificado_en"),
        /** It ends between two days. */
        FIN("c.estado = 'REGISTRADO' and c.origen_id is null and c.fin >= ? and c.fin <= ?", "c.fin"),
        /** A commitment should have been fulfilled before a day. */
        COMPROMISO(
                "k.estado = 'PENDIENTE' and k.vence < ? and c.estado in ('SUSCRITO', 'REGISTRADO')" + VIVO, "k.vence");

        private final String condition;
        private final String order;

        Motivo(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }

        private String from() {
            return this == COMPROMISO
                    ? " from convenio_compromiso k join convenio c on c.id = k.convenio_id where "
                    : " from convenio c where ";
        }

        private String columns() {
            return "coalesce(c.folio, c.expediente), c.estado, "
                    + (this == COMPROMISO
                            ? "left(k.descripcion, 200), k.vence, k.orden, c.alcance, 0"
                            : "left(c.objeto, 200), c.fin, 0, c.alcance, "
                                    + (this == SUSCRIPCION ? RFC_REPETIDO : "0"));
        }
    }

    /**
     * One reason to be counted.
     *
     * @param days days, or names, as the reason's condition asks for them
     */
    public record Cuenta(Motivo motivo, AmbitoConvenio ambito, List<?> days) {}

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * The most pressing ones.
     *
     * @param days days, or names, as the reason's condition asks for them
     * @return folio, state, text, last day, number of the commitment, reach, whether it is written anew instead of signed
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> rows(Motivo motivo, AmbitoConvenio ambito, List<?> days, int max) {
        String end = " order by " + motivo.order + ", c.id limit " + max;
        return query("select " + motivo.columns(), motivo, ambito, days, end).getResultList();
    }

    /** How many there are. */
    public long count(Motivo motivo, AmbitoConvenio ambito, List<?> days) {
        return ((Number) query("select count(*)", motivo, ambito, days, "").getSingleResult()).longValue();
    }

    /** How many there are for several reasons together, each in its scope, in one statement. */
    public long count(List<Cuenta> cuentas) {
        List<Object> values = new ArrayList<>();
        String sum = cuentas.stream()
                .map(c -> {
                    values.addAll(c.days());
                    values.addAll(c.ambito().valores());
                    return "(select count(*)" + c.motivo().from() + c.motivo().condition + " and "
                            + c.ambito().sql() + ")";
                })
                .collect(Collectors.joining(" + "));
        return ((Number) bind("select " + sum, values).getSingleResult()).longValue();
    }

    private Query query(String select, Motivo motivo, AmbitoConvenio ambito, List<?> days, String end) {
        List<Object> values = new ArrayList<>(days);
        values.addAll(ambito.valores());
        return bind(select + motivo.from() + motivo.condition + " and " + ambito.sql() + end, values);
    }

    private Query bind(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
