package mx.edu.conalep.compromisosocial.operacion.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.operacion.domain.Ficha;

/**
 * Leases kept in the database. Their time is the database's own, the only clock that several servers share; whether a
 * date of the calendar has come is never asked of it.
 */
@Dependent
public class ArrendamientoRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Takes a lease that is free, has run out or is already one's own.
     *
     * @param nombre what is leased
     * @param dueno  who takes it
     * @param plazo  for how long
     * @return the lease held, or empty when another holds it
     */
    public Optional<Ficha> take(String nombre, String dueno, Duration plazo) {
        em.createNativeQuery("insert into arrendamiento (nombre, dueno, ficha, vence)"
                        + " values (?1, ?2, 1, utc_timestamp(6) + interval ?3 microsecond)"
                        + " on duplicate key update"
                        + " ficha = if(vence < utc_timestamp(6) and dueno <> values(dueno), ficha + 1, ficha),"
                        + " dueno = if(vence < utc_timestamp(6), values(dueno), dueno),"
                        + " vence = if(dueno = values(dueno), values(vence), vence)")
                .setParameter(1, nombre)
                .setParameter(2, dueno)
                .setParameter(3, plazo.toNanos() / 1000)
                .executeUpdate();
        List<?> ficha = em.createNativeQuery("select ficha from arrendamiento where nombre = ?1 and dueno = ?2")
                .setParameter(1, nombre)
                .setParameter(2, dueno)
                .getResultList();
        return ficha.stream().findFirst().map(f -> new Ficha(nombre, dueno, ((Number) f).longValue()));
    }

    /** Whether a lease is still the one held; locks it until the transaction ends, so that nobody takes it meanwhile. */
    public boolean holds(Ficha ficha) {
        return em.createNativeQuery("update arrendamiento set vence = vence"
                                + " where nombre = ?1 and dueno = ?2 and ficha = ?3")
                        .setParameter(1, ficha.nombre())
                        .setParameter(2, ficha.dueno())
                        .setParameter(3, ficha.numero())
                        .executeUpdate()
                == 1;
    }

    /** Whether somebody's lease has not run out. */
    public boolean isAlive(String nombre) {
        return !em.createNativeQuery("select 1 from arrendamiento where nombre = ?1 and vence >= utc_timestamp(6)")
                .setParameter(1, nombre)
                .getResultList()
                .isEmpty();
    }

    /** Forgets the leases of servers that have been dead for a day. */
    public void forgetDead(String prefijo) {
        em.createNativeQuery("delete from arrendamiento where nombre like concat(?1, '%')"
                        + " and vence < utc_timestamp(6) - interval 1 day")
                .setParameter(1, prefijo)
                .executeUpdate();
    }

    /** Gives a lease back. */
    public void release(Ficha ficha) {
        em.createNativeQuery("update arrendamiento set vence = utc_timestamp(6) - interval 1 second"
                        + " where nombre = ?1 and dueno = ?2 and ficha = ?3")
                .setParameter(1, ficha.nombre())
                .setParameter(2, ficha.dueno())
                .setParameter(3, ficha.numero())
                .executeUpdate();
    }

    /**
     * Claims a date of the calendar for one firing of a job.
     *
     * @return true for the first who asks, false for everyone after
     */
    public boolean claim(String trabajo, String periodo, LocalDate fecha, Ficha ficha) {
        return em.createNativeQuery("insert ignore into disparo_programado (trabajo, periodo, fecha, ficha, momento)"
                                + " values (?1, ?2, ?3, ?4, utc_timestamp(6))")
                        .setParameter(1, trabajo)
                        .setParameter(2, periodo)
                        .setParameter(3, Date.valueOf(fecha))
                        .setParameter(4, ficha.numero())
                        .executeUpdate()
                == 1;
    }

    /** Whether a date was claimed already. */
    public boolean isClaimed(String trabajo, String periodo, LocalDate fecha) {
        return !em.createNativeQuery(
                        "select 1 from disparo_programado where trabajo = ?1 and periodo = ?2 and fecha = ?3")
                .setParameter(1, trabajo)
                .setParameter(2, periodo)
                .setParameter(3, Date.valueOf(fecha))
                .getResultList()
                .isEmpty();
    }

    /** Notes which execution a claimed date started. */
    public void started(String trabajo, String periodo, LocalDate fecha, long ejecucion) {
        em.createNativeQuery("update disparo_programado set ejecucion_id = ?1"
                        + " where trabajo = ?2 and periodo = ?3 and fecha = ?4")
                .setParameter(1, ejecucion)
                .setParameter(2, trabajo)
                .setParameter(3, periodo)
                .setParameter(4, Date.valueOf(fecha))
                .executeUpdate();
    }
}
