package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What waits in the programmes of a plantel: numbers and names of programmes, never of students. */
@Dependent
public class EsperaEmergente {
    private static final String POR_APROBAR = " from emergente_asignacion a join emergente pe on pe.id = a.emergente_id"
            + " where a.plantel = ?1 and a.estado = 'PROPUESTA' and pe.estado = 'EN_CURSO'";
    private static final String POR_ENTREGAR = " from emergente_beneficio b join emergente_asignacion a"
            + " on a.id = b.asignacion_id join emergente pe on pe.id = a.emergente_id where a.plantel = ?1"
            + " and a.estado = 'APROBADA' and b.revertido_en is null and b.entregado_en is null"
            + " and pe.estado in ('EN_CURSO', 'CERRADA')";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Choices to be approved, the oldest first: folio, cause, number of the choice. */
    public List<Object[]> toApprove(String plantel, int max) {
        return rows("select pe.folio, pe.causa, a.numero" + POR_APROBAR + " order by a.id", plantel, max);
    }

    /** How many choices are to be approved. */
    public long countToApprove(String plantel) {
        return count("select count(*)" + POR_APROBAR, plantel);
    }

    /** Programmes with deliveries to be made: folio, cause, how many deliveries. */
    public List<Object[]> toDeliver(String plantel, int max) {
        return rows(
                "select pe.folio, pe.causa, count(*)" + POR_ENTREGAR
                        + " group by pe.id, pe.folio, pe.causa order by pe.id",
                plantel,
                max);
    }

    /** How many programmes have deliveries to be made. */
    public long countToDeliver(String plantel) {
        return count("select count(distinct pe.id)" + POR_ENTREGAR, plantel);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String plantel, int max) {
        return em.createNativeQuery(sql + " limit " + max)
                .setParameter(1, plantel)
                .getResultList();
    }

    private long count(String sql, String plantel) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, plantel).getSingleResult()).longValue();
    }
}
