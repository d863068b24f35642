package mx.edu.conalep.compromisosocial.shared;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * Rows of received files ({@code recibido_en}) that wait for an act. They are dropped when none followed in their time; one that is held for an
 * act stays, and one that came again waits anew. Held and dropped by their numbers alone, so that neither waits for rows that are not its own.
 */
public final class SinActo {
    private final EntityManager em;
    private final String tabla;

    /** Those of a table with {@code id}, {@code recibido_por} and {@code recibido_en}. */
    public SinActo(EntityManager em, String tabla) {
        this.em = em;
        this.tabla = tabla;
    }

    /** Keeps a row until the end of the transaction; false when it was dropped meanwhile. */
    public boolean hold(long id) {
        return !em.createNativeQuery("select d.id from " + tabla + " d where d.id = ?1 for update")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Makes a row wait anew from now on; false when it was dropped meanwhile. */
    public boolean again(long id, Acto acto) {
        return em.createNativeQuery(
                                "update " + tabla + " d set d.recibido_por = ?1, d.recibido_en = ?2 where d.id = ?3")
                        .setParameter(1, acto.usuario())
                        .setParameter(2, InstantConverter.utc(acto.en()))
                        .setParameter(3, id)
                        .executeUpdate()
                > 0;
    }

    /**
     * Drops rows that came before an instant. Each is held first and looked at again, since an act may have named it meanwhile.
     *
     * @param condicion on the alias {@code d}: which ones wait and that no act names them
     * @return how many
     */
    public int drop(String condicion, Instant antes) {
        List<?> ids = em.createNativeQuery(
                        "select d.id from " + tabla + " d where " + condicion + " and d.recibido_en < ?1")
                .setParameter(1, InstantConverter.utc(antes))
                .getResultList();
        return ids.stream()
                .mapToLong(id -> ((Number) id).longValue())
                .filter(this::hold)
                .mapToInt(id -> drop(id, condicion, antes))
                .sum();
    }

    private int drop(long id, String condicion, Instant antes) {
        return em.createNativeQuery(
                        "delete d from " + tabla + " d where d.id = ?1 and " + condicion + " and d.recibido_en < ?2")
                .setParameter(1, id)
                .setParameter(2, InstantConverter.utc(antes))
                .executeUpdate();
    }
}
