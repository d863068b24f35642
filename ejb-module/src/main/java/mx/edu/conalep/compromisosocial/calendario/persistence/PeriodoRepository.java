package mx.edu.conalep.compromisosocial.calendario.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.PeriodoCaptura;
import mx.edu.conalep.compromisosocial.calendario.domain.Prorroga;

/** Capture periods and the grants within them. */
@Dependent
public class PeriodoRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Every period, newest first. */
    public List<PeriodoCaptura> list() {
        return em.createQuery("select p from PeriodoCaptura p order by p.clave desc", PeriodoCaptura.class)
                .getResultList();
    }

    /** One period by its clave ("2026-T1"). */
    public Optional<PeriodoCaptura> find(String clave) {
        return Optional.ofNullable(em.find(PeriodoCaptura.class, clave));
    }

    /** One period, locked against other movers until the transaction ends. */
    public Optional<PeriodoCaptura> lock(String clave) {
        return Optional.ofNullable(em.find(PeriodoCaptura.class, clave, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * One period as it is now, shared-locked: it cannot be moved until the transaction ends, and others may read it
     * meanwhile.
     */
    public Optional<PeriodoCaptura> share(String clave) {
        List<?> filas = em.createNativeQuery(
                        "select * from periodo_captura where clave = ?1 lock in share mode", PeriodoCaptura.class)
                .setHint("eclipselink.refresh", "true")
                .setParameter(1, clave)
                .getResultList();
        return filas.stream().map(PeriodoCaptura.class::cast).findFirst();
    }

    /** The grants of a period, newest first. */
    public List<Prorroga> prorrogas(String periodo) {
        return em.createQuery("select p from Prorroga p where p.periodo = :periodo order by p.id desc", Prorroga.class)
                .setParameter("periodo", periodo)
                .getResultList();
    }

    /** The grants of a period that reach a plantel, or the whole entidad when plantel is null. */
    public List<Prorroga> prorrogas(String periodo, String plantel, String entidad) {
        return em
                .createQuery(
                        "select p from Prorroga p where p.periodo = :periodo and p.entidad = :entidad", Prorroga.class)
                .setParameter("periodo", periodo)
                .setParameter("entidad", entidad)
                .getResultList()
                .stream()
                .filter(p -> p.reaches(plantel, entidad))
                .toList();
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** Writes out what is pending, so that what the database refuses is known now. */
    public void flush() {
        em.flush();
    }
}
