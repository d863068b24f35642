package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.domain.Rectificacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Rectificaciones, by the scope of their activity. */
@Dependent
public class RectificacionRepository {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** One, locked until the end of the transaction. */
    public Optional<Rectificacion> lock(long id, Ambito ambito) {
        TypedQuery<Rectificacion> query = em.createQuery(
                        "select r from Rectificacion r join r.actividad a where r.id = :id and " + scope(ambito),
                        Rectificacion.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return bind(query, ambito).getResultStream().findFirst();
    }

    /** Those of a state inside a scope, oldest first; a null state means any. */
    public List<Rectificacion> list(EstadoRectificacion estado, Ambito ambito) {
        TypedQuery<Rectificacion> query = em.createQuery(
                        "select r from Rectificacion r join fetch r.actividad a where (:estado is null or r.estado = :estado)"
                                + " and " + scope(ambito) + " order by r.id",
                        Rectificacion.class)
                .setParameter("estado", estado);
        return bind(query, ambito).getResultList();
    }

    /** How many of a state there are inside a scope. */
    public long count(EstadoRectificacion estado, Ambito ambito) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(r) from Rectificacion r join r.actividad a where r.estado = :estado and "
                                + scope(ambito),
                        Long.class)
                .setParameter("estado", estado);
        return bind(query, ambito).getSingleResult();
    }

    /** Whether an activity already has one that waits for the DVS. */
    public boolean isPending(Actividad actividad) {
        return em.createQuery(
                                "select count(r) from Rectificacion r where r.actividad = :a and r.estado = :estado",
                                Long.class)
                        .setParameter("a", actividad)
                        .setParameter("estado", EstadoRectificacion.SOLICITADA)
                        .getSingleResult()
                > 0;
    }

    private static String scope(Ambito ambito) {
        return ActividadRepository.condition(ambito);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Ambito ambito) {
        if (ambito.parameter() != null) {
            query.setParameter("ambito", ambito.parameter());
        }
        return query;
    }
}
