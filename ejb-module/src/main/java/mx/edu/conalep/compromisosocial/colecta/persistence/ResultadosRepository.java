package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What a colecta collected and delivered, added up by the database (R14). Only what is validated counts; counter-entries subtract. */
@Dependent
public class ResultadosRepository {
    /**
     * Contributions are grouped once, then joined: asked for each plantel they would be read as often as there are planteles. A counter-entry
     * and the one that it takes back, two rows, count neither of them.
     */
    private static final String SITUACION =
            "select %1$s grupo, count(r.validadas), sum(r.validadas is null and z.plantel is not null),"
                    + " sum(r.validadas is null and z.plantel is null), coalesce(sum(r.validadas), 0), coalesce(sum(r.pendientes), 0)"
                    + " from colecta_participante p"
                    + " left join (select a.plantel, nullif(sum(a.estado = 'VALIDADA') - 2 * sum(a.contraasiento_de is not null), 0) validadas,"
                    + " sum(a.estado <> 'VALIDADA') pendientes"
                    + " from colecta_aportacion a where a.colecta_id = ?3 group by a.plantel) r on r.plantel = p.plantel"
                    + " left join (select distinct c.plantel from colecta_cero c where c.colecta_id = ?4 and c.retirado_en is null) z"
                    + " on z.plantel = p.plantel"
                    + " where p.colecta_id = ?1 and p.plantel is not null and %2$s group by grupo order by grupo";

    private static final String SUMAS = "select %1$s grupo, p.tipo, p.clave, min(p.articulo), min(p.unidad),"
            + " sum(p.monto), sum(p.cantidad) from colecta_aportacion p where p.colecta_id = ?1 and p.estado = 'VALIDADA'"
            + " and %2$s group by grupo, p.tipo, p.clave order by grupo, p.tipo, p.clave";
    private static final String ENTREGADO = "select 'DINERO', null, sum(e.monto), null from colecta_entrega e"
            + " where e.colecta_id = ?1 union all select 'ESPECIE', a.clave, null, sum(a.cantidad)"
            + " from colecta_entrega e join colecta_entrega_articulo a on a.entrega_id = e.id where e.colecta_id = ?2"
            + " group by a.clave";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * How the planteles of each unit of a level answered: key of the unit (empty for the nation), reported, declared zero, missing, and
     * contributions that count and that do not.
     */
    public List<Object[]> situaciones(Colecta colecta, Nivel nivel, Ambito ambito) {
        return rows(
                query(SITUACION, colecta, nivel, ambito)
                        .setParameter(3, colecta.getId())
                        .setParameter(4, colecta.getId()),
                ambito);
    }

    /** Sums by unit of a level: key of the unit (empty for the nation), tipo, key of the article, article, unit, money, amount. */
    public List<Object[]> sumas(Colecta colecta, Nivel nivel, Ambito ambito) {
        return rows(query(SUMAS, colecta, nivel, ambito), ambito);
    }

    /** Sums of what was delivered: tipo, key of the article, money, amount. */
    @SuppressWarnings("unchecked")
    public List<Object[]> entregado(Colecta colecta) {
        return em.createNativeQuery(ENTREGADO)
                .setParameter(1, colecta.getId())
                .setParameter(2, colecta.getId())
                .getResultList();
    }

    private Query query(String sql, Colecta colecta, Nivel nivel, Ambito ambito) {
        String grupo =
                switch (nivel) {
                    case PLANTEL -> "p.plantel";
                    case ENTIDAD -> "p.entidad";
                    case NACIONAL -> "left(p.entidad, 0)";
                };
        String scope = ambito.condition("p").replace(":ambito", "?2");
        return em.createNativeQuery(sql.replace("%1$s", grupo).replace("%2$s", scope))
                .setParameter(1, colecta.getId());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query, Ambito ambito) {
        return (ambito.parameter() == null ? query : query.setParameter(2, ambito.parameter())).getResultList();
    }
}
