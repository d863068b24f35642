package mx.edu.conalep.compromisosocial.seguridad.persistence;

import static mx.edu.conalep.compromisosocial.shared.InstantConverter.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.PoliticaBloqueo;

/**
 * The failed attempts by name. Each change is one statement, so that parallel attempts on several nodes are all counted; the
 * lock in SQL is {@link PoliticaBloqueo#delay} written out, and a test compares both.
 */
@Dependent
public class IntentoRepository {

    private static final String DELAY =
            "timestampadd(second, least(?2, ?3 * pow(2, least(20, intentos + 1 - ?4))), ?5)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** How long a name is still locked; zero when it is not. */
    public Duration lockedFor(String clave, Instant ahora) {
        List<?> micros = em.createNativeQuery(
                        "select timestampdiff(microsecond, ?2, bloqueado_hasta) from intento_acceso"
                                + " where clave = ?1 and bloqueado_hasta > ?2")
                .setParameter(1, clave)
                .setParameter(2, utc(ahora))
                .getResultList();
        return micros.isEmpty() ? Duration.ZERO : Duration.of(((Number) micros.get(0)).longValue(), ChronoUnit.MICROS);
    }

    /** Whether a name has used up its free attempts. */
    public boolean isSuspect(String clave) {
        return !em.createNativeQuery("select 1 from intento_acceso where clave = ?1 and intentos >= ?2")
                .setParameter(1, clave)
                .setParameter(2, PoliticaBloqueo.UMBRAL)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes the one attempt that a suspect name has after its lock, counting it as failed beforehand.
     *
     * @return false when another attempt took it, or the lock still runs
     */
    public boolean takeAttempt(String clave, Instant ahora) {
        Query query = em.createNativeQuery("update intento_acceso set bloqueado_hasta = " + DELAY
                + ", intentos = intentos + 1, ultimo_en = ?5"
                + " where clave = ?1 and (bloqueado_hasta is null or bloqueado_hasta <= ?5)");
        return parameters(query, clave, ahora).executeUpdate() > 0;
    }

    /** Counts a failure; from the fifth on it locks. Attempts older than a day are forgotten first. */
    public void addFailure(String clave, Instant ahora) {
        em.createNativeQuery("delete from intento_acceso where ultimo_en < ?1")
                .setParameter(1, utc(ahora.minus(PoliticaBloqueo.OLVIDO)))
                .executeUpdate();
        Query query = em.createNativeQuery("insert into intento_acceso (clave, intentos, bloqueado_hasta, ultimo_en)"
                + " values (?1, 1, null, ?5) on duplicate key update bloqueado_hasta = if(intentos + 1 >= ?4, " + DELAY
                + ", null), intentos = intentos + 1, ultimo_en = ?5");
        parameters(query, clave, ahora).executeUpdate();
    }

    /** Forgets the failures of a name. */
    public void clear(String clave) {
        em.createNativeQuery("delete from intento_acceso where clave = ?1")
                .setParameter(1, clave)
                .executeUpdate();
    }

    private static Query parameters(Query query, String clave, Instant ahora) {
        return query.setParameter(1, clave)
                .setParameter(2, PoliticaBloqueo.MAXIMO.toSeconds())
                .setParameter(3, PoliticaBloqueo.BASE.toSeconds())
                .setParameter(4, PoliticaBloqueo.UMBRAL)
                .setParameter(5, utc(ahora));
    }
}
