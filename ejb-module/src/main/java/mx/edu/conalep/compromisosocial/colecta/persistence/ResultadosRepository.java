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
    private static final String SITUACION = "select s.grupo, sum(s.reportado), sum(s.cero and not s.reportado),"
            + " sum(not s.cero and not s.reportado), sum(s.aportaciones), sum(s.pendientes) from (select %1$s grupo,"
            + " exists (select 1 from colecta_aportacion a where a.colecta_id = p.colecta_id and a.plantel = p.plantel"
            + " and a.estado = 'VALIDADA') reportado,"
            + " exists (select 1 from colecta_cero z where z.colecta_id = p.colecta_id and z.plantel = p.plantel"
            + " and z.retirado_en is null) cero,"
            + " (select count(*) from colecta_aportacion a where a.colecta_id = p.colecta_id and a.plantel = p.plantel"
            + " and a.estado = 'VALIDADA') aportaciones,"
            + " (select count(*) from colecta_aportacion a where a.colecta_id = p.colecta_id and a.plantel = p.plantel"
            + " and a.estado <> 'VALIDADA') pendientes"
            + " from colecta_participante p where p.colecta_id = ?1 and p.plantel is not null and %2$s) s"
            + " group by s.grupo order by s.grupo";
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
        return rows(SITUACION, colecta, nivel, ambito);
    }

    /** Sums by unit of a level: key of the unit (empty for the nation), tipo, key of the article, article, unit, money, amount. */
    public List<Object[]> sumas(Colecta colecta, Nivel nivel, Ambito ambito) {
        return rows(SUMAS, colecta, nivel, ambito);
    }

    /** Sums of what was delivered: tipo, key of the article, money, amount. */
    @SuppressWarnings("unchecked")
    public List<Object[]> entregado(Colecta colecta) {
        return em.createNativeQuery(ENTREGADO)
                .setParameter(1, colecta.getId())
                .setParameter(2, colecta.getId())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Colecta colecta, Nivel nivel, Ambito ambito) {
        String grupo =
                switch (nivel) {
                    case PLANTEL -> "p.plantel";
                    case ENTIDAD -> "p.entidad";
                    case NACIONAL -> "left(p.entidad, 0)";
                };
        String scope = ambito.condition("p").replace(":ambito", "?2");
        Query query = em.createNativeQuery(sql.replace("%1$s", grupo).replace("%2$s", scope))
                .setParameter(1, colecta.getId());
        return (ambito.parameter() == null ? query : query.setParameter(2, ambito.parameter())).getResultList();
    }
}
