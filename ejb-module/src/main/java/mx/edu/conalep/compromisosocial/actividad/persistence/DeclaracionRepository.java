package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.DeclaracionCero;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Zero declarations and what contradicts them. */
@Dependent
public class DeclaracionRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The declaration of a plantel for a quarter, locked until the end of the transaction. */
    public Optional<DeclaracionCero> lock(String periodo, String plantel) {
        return em.createQuery(
                        "select d from DeclaracionCero d where d.periodo = :periodo and d.plantel = :plantel",
                        DeclaracionCero.class)
                .setParameter("periodo", periodo)
                .setParameter("plantel", plantel)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The declarations of a quarter inside a scope, by plantel. */
    public List<DeclaracionCero> list(String periodo, Ambito ambito) {
        TypedQuery<DeclaracionCero> query = em.createQuery(
                        "select d from DeclaracionCero d where d.periodo = :periodo and " + ambito.condition("d")
                                + " order by d.plantel",
                        DeclaracionCero.class)
                .setParameter("periodo", periodo);
        if (ambito.parameter() != null) {
            query.setParameter("ambito", ambito.parameter());
        }
        return query.getResultList();
    }

    /** How many activities of a plantel and quarter stand in one of these states. */
    public long count(String periodo, String plantel, List<EstadoActividad> estados) {
        return em.createQuery(
                        "select count(a) from Actividad a where a.periodo = :periodo and a.datos.plantel = :plantel"
                                + " and a.estado in :estados",
                        Long.class)
                .setParameter("periodo", periodo)
                .setParameter("plantel", plantel)
                .setParameter("estados", estados)
                .getSingleResult();
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Takes something away. */
    public void remove(Object entity) {
        em.remove(entity);
    }

    /** Writes out what is pending. */
    public void flush() {
        em.flush();
    }
}
