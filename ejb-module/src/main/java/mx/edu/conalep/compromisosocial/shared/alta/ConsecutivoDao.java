package mx.edu.conalep.compromisosocial.shared.alta;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gapless numbers by series and year. The counter's row stays locked until the transaction ends, so that a number is used
 * exactly when its transaction commits.
 */
@Dependent
public class ConsecutivoDao {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Takes numbers of a series in a year.
     *
     * @param serie what is numbered, e.g. {@code AC-15-016}
     * @param cuantos how many, at least 1
     * @return the first of them; the others follow it
     */
    public int take(String serie, int anio, int cuantos) {
        em.createNativeQuery("insert into consecutivo (serie, anio, ultimo) values (?1, ?2, ?3)"
                        + " on duplicate key update ultimo = ultimo + ?4")
                .setParameter(1, serie)
                .setParameter(2, anio)
                .setParameter(3, cuantos)
                .setParameter(4, cuantos)
                .executeUpdate();
        Number ultimo = (Number)
                em.createNativeQuery("select ultimo from consecutivo where serie = ?1 and anio = ?2 for update")
                        .setParameter(1, serie)
                        .setParameter(2, anio)
                        .getSingleResult();
        return ultimo.intValue() - cuantos + 1;
    }
}
