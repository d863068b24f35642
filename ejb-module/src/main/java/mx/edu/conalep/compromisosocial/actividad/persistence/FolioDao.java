package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gapless numbers per plantel and year. The counter's row stays locked until the transaction ends, so that a number is
 * used exactly when its transaction commits.
 */
@Dependent
public class FolioDao {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Takes numbers for a plantel and year.
     *
     * @param cuantos how many, at least 1
     * @return the first of them; the others follow it
     */
    public int take(String plantel, int anio, int cuantos) {
        em.createNativeQuery("insert into actividad_folio (plantel, anio, ultimo) values (?1, ?2, ?3)"
                        + " on duplicate key update ultimo = ultimo + ?4")
                .setParameter(1, plantel)
                .setParameter(2, anio)
                .setParameter(3, cuantos)
                .setParameter(4, cuantos)
                .executeUpdate();
        Number ultimo = (Number)
                em.createNativeQuery("select ultimo from actividad_folio where plantel = ?1 and anio = ?2 for update")
                        .setParameter(1, plantel)
                        .setParameter(2, anio)
                        .getSingleResult();
        return ultimo.intValue() - cuantos + 1;
    }
}
