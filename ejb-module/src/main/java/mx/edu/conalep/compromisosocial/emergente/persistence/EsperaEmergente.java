package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What waits in programmes: their numbers and names, never those of students. One statement a list, one for its total. */
@Dependent
public class EsperaEmergente {
    private static final String ENTREGAS =
            "emergente_beneficio b join emergente_asignacion a on a.id = b.asignacion_id";
    private static final String SIN_ENTREGA =
            "a.estado = 'APROBADA' and b.revertido_en is null and b.entregado_en is null";

    /** What is waited for; {@code ?1} is the key of the plantel, where it is one's. */
    public enum Motivo {
        /** A plantel has goods and no candidate. */
        CAPTURA(
                "emergente pe join emergente_participante p on p.emergente_id = pe.id",
                "p.plantel = ?1 and pe.estado = 'EN_CURSO' and (select sum(d.cantidad) from emergente_donacion d"
                        + " where d.emergente_id = pe.id and d.plantel = ?1) > 0 and exists (select 1 from"
                        + " emergente_criterio k where k.emergente_id = pe.id) and not exists (select 1 from emergente_candidato c"
                        + " where c.emergente_id = pe.id and c.plantel = ?1 and c.retirado_en is null)",
                "0",
                "pe.id"),
        /** A choice is approved or sent back by the titular, the oldest first. */
        APROBACION(
                "emergente_asignacion a join emergente pe on pe.id = a.emergente_id",
                "a.plantel = ?1 and a.estado = 'PROPUESTA' and pe.estado = 'EN_CURSO'",
                "a.numero",
                "a.id"),
        /** A choice came back from the titular, nothing of that article was proposed since, and there is something of it and somebody to propose. */
        DEVUELTA(
                "emergente_asignacion a join emergente pe on pe.id = a.emergente_id",
                "a.plantel = ?1 and " + SqlEsperaEmergente.DEVUELTA,
                "a.numero",
                "a.id"),
        /** What was approved is delivered; told by programme, with how many. */
        ENTREGA(
                ENTREGAS + " join emergente pe on pe.id = a.emergente_id",
                "a.plantel = ?1 and " + SIN_ENTREGA + " and pe.estado in ('EN_CURSO', 'CERRADA')",
                "count(*)",
                "pe.id"),
        /** It is closed and nothing is left to deliver: the DVS reports what it came to. */
        INFORME(
                "emergente pe",
                "pe.estado = 'CERRADA' and not exists (select 1 from " + ENTREGAS + " where a.emergente_id = pe.id and "
                        + SIN_ENTREGA + ")",
                "0",
                "pe.id");

        private final String from;
        private final String condition;
        private final String numero;
        private final String order;

        Motivo(String tables, String condition, String numero, String order) {
            this.from = " from " + tables + " where " + condition;
            this.condition = condition;
            this.numero = numero;
            this.order = order;
        }

        private String total() {
            return "(select " + (this == ENTREGA ? "count(distinct pe.id)" : "count(*)") + from + ")";
        }

        private boolean isPlantel() {
            return condition.contains("?1");
        }
    }

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * The oldest ones: folio, cause, number.
     *
     * @param plantel key of the plantel, null for what is the nation's
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> rows(Motivo motivo, String plantel, int max) {
        String group = motivo == Motivo.ENTREGA ? " group by pe.id, pe.folio, pe.causa" : "";
        String sql = "select pe.folio, pe.causa, " + motivo.numero + motivo.from + group + " order by " + motivo.order
                + " limit " + max;
        return bind(sql, motivo.isPlantel(), plantel).getResultList();
    }

    /** Numbers of the choices of a plantel that wait in one programme. */
    public List<Integer> numeros(Motivo motivo, String plantel, String folio) {
        List<?> rows = bind("select a.numero" + motivo.from + " and pe.folio = ?2 order by a.numero", true, plantel)
                .setParameter(2, folio)
                .getResultList();
        return rows.stream().map(n -> ((Number) n).intValue()).toList();
    }

    /** How many there are for some reasons together, in one statement. */
    public long count(Collection<Motivo> motivos, String plantel) {
        String sum = motivos.stream().map(Motivo::total).collect(Collectors.joining(" + "));
        boolean needed = motivos.stream().anyMatch(Motivo::isPlantel);
        return ((Number) bind("select " + sum, needed, plantel).getSingleResult()).longValue();
    }

    private Query bind(String sql, boolean needed, String plantel) {
        Query query = em.createNativeQuery(sql);
        return needed ? query.setParameter(1, plantel) : query;
    }
}
