package mx.edu.conalep.compromisosocial.shared.alta;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/**
 * Keys of repeated calls. The first call with a key writes its row and holds it until its transaction ends; the others
 * wait there and then find what it made.
 */
@Dependent
public class IdempotenciaDao {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * What an earlier call with the same key left.
     *
     * @param huella hash of what that call asked for
     * @param folio what it made
     */
    public record Previa(String huella, String folio) {}

    /**
     * Claims a key; waits for a call that holds it.
     *
     * @param huella hash of what is asked for
     * @return empty when this call is the first, else what the first one left
     */
    public Optional<Previa> claim(String usuario, String clave, String huella, Instant ahora) {
        String intento = UUID.randomUUID().toString();
        em.createNativeQuery("insert into idempotencia (usuario, clave, huella, intento, creada_en)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update clave = values(clave)")
                .setParameter(1, usuario)
                .setParameter(2, clave)
                .setParameter(3, huella)
                .setParameter(4, intento)
                .setParameter(5, InstantConverter.utc(ahora))
                .executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("select intento, huella, folio from idempotencia"
                        + " where usuario = ?1 and clave = ?2 for update")
                .setParameter(1, usuario)
                .setParameter(2, clave)
                .getSingleResult();
        return intento.equals(row[0]) ? Optional.empty() : Optional.of(new Previa((String) row[1], (String) row[2]));
    }

    /**
     * Forgets the keys that were claimed before an instant.
     *
     * @return how many
     */
    public int purge(Instant antes) {
        return em.createNativeQuery("delete from idempotencia where creada_en < ?1")
                .setParameter(1, InstantConverter.utc(antes))
                .executeUpdate();
    }

    /** Notes what the call with this key made. */
    public void complete(String usuario, String clave, String folio) {
        em.createNativeQuery("update idempotencia set folio = ?1 where usuario = ?2 and clave = ?3")
                .setParameter(1, folio)
                .setParameter(2, usuario)
                .setParameter(3, clave)
                .executeUpdate();
    }
}
