package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What a programme came to, counted by the database (R14): persons and goods as numbers, never who (R25). */
@Dependent
public class ResultadosEmergente {
    private static final String DE_BENEFICIO = "from emergente_beneficio b join emergente_asignacion a"
            + " on a.id = b.asignacion_id where a.emergente_id = p.emergente_id and a.plantel = p.plantel"
            + " and a.estado = 'APROBADA' and b.revertido_en is null";
    private static final String PERSONAS = "select s.grupo, count(*), sum(s.candidatos), sum(s.beneficiados),"
            + " sum(s.entregas), sum(s.pendientes) from (select %1$s grupo,"
            + " (select count(*) from emergente_candidato c where c.emergente_id = p.emergente_id and c.plantel = p.plantel"
            + " and c.retirado_en is null)"
            + " candidatos, (select count(distinct b.candidato_id) " + DE_BENEFICIO + ") beneficiados,"
            + " (select count(*) " + DE_BENEFICIO + " and b.entregado_en is not null) entregas,"
            + " (select count(*) " + DE_BENEFICIO + " and b.entregado_en is null) pendientes"
            + " from emergente_participante p where p.emergente_id = ?1 and %2$s) s group by s.grupo order by s.grupo";
    private static final String ARTICULOS = "select %1$s grupo, p.clave, min(p.articulo), min(p.unidad), sum(p.donado),"
            + " sum(p.asignado), sum(p.entregado) from (select d.plantel, d.entidad, d.clave, d.articulo, d.unidad,"
            + " d.cantidad donado, 0 asignado, 0 entregado from emergente_donacion d where d.emergente_id = ?1"
            + " union all select a.plantel, a.entidad, a.clave, a.articulo, a.unidad, 0, a.cantidad,"
            + " if(b.entregado_en is null, 0, a.cantidad) from emergente_asignacion a"
            + " join emergente_beneficio b on b.asignacion_id = a.id and b.revertido_en is null"
            + " where a.emergente_id = ?2 and a.estado = 'APROBADA') p where %2$s group by grupo, p.clave"
            + " order by grupo, p.clave";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Counts by unit of a level: key of the unit (empty for the nation), planteles, candidates, students with something approved,
     * deliveries, deliveries still to be made.
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> personas(ProgramaEmergente programa, Nivel nivel, Ambito ambito) {
        Query query = em.createNativeQuery(sql(PERSONAS, nivel, ambito, "?2")).setParameter(1, programa.getId());
        return (ambito.parameter() == null ? query : query.setParameter(2, ambito.parameter())).getResultList();
    }

    /** Goods by unit of a level: key of the unit, key of the article, article, unit, given, allotted, delivered. */
    @SuppressWarnings("unchecked")
    public List<Object[]> articulos(ProgramaEmergente programa, Nivel nivel, Ambito ambito) {
        Query query = em.createNativeQuery(sql(ARTICULOS, nivel, ambito, "?3"))
                .setParameter(1, programa.getId())
                .setParameter(2, programa.getId());
        return (ambito.parameter() == null ? query : query.setParameter(3, ambito.parameter())).getResultList();
    }

    /** Who of a scope was withdrawn, as numbers: plantel, number, who withdrew him, when (an {@code Instant}). */
    public List<Object[]> retiros(ProgramaEmergente programa, Ambito ambito) {
        TypedQuery<Object[]> query = em.createQuery(
                        "select c.plantel, c.numero, c.retiradoPor, c.retiradoEn from CandidatoEmergente c"
                                + " where c.programa = :p and c.retiradoEn is not null and " + ambito.condition("c")
                                + " order by c.retiradoEn, c.id",
                        Object[].class)
                .setParameter("p", programa);
        return (ambito.parameter() == null ? query : query.setParameter("ambito", ambito.parameter())).getResultList();
    }

    private static String sql(String sql, Nivel nivel, Ambito ambito, String parameter) {
        String grupo =
                switch (nivel) {
                    case PLANTEL -> "p.plantel";
                    case ENTIDAD -> "p.entidad";
                    case NACIONAL -> "left(p.entidad, 0)";
                };
        return sql.replace("%1$s", grupo).replace("%2$s", ambito.condition("p").replace(":ambito", parameter));
    }
}
