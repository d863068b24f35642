package mx.edu.conalep.compromisosocial.calendario.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.Calendario;
import mx.edu.conalep.compromisosocial.calendario.domain.CalendarioVersion;
import mx.edu.conalep.compromisosocial.calendario.domain.DiaInhabil;

/** Versions of the calendar and their non-working days. */
@Dependent
public class CalendarioRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The newest calendar. */
    public Calendario current() {
        return at(em.createQuery("select max(v.numero) from CalendarioVersion v", Integer.class)
                .getSingleResult());
    }

    /**
     * The newest calendar, with its version locked until the transaction ends: versions are made one after the
     * other.
     */
    public Calendario lockCurrent() {
        Number numero = (Number)
                em.createNativeQuery("select numero from calendario_version order by numero desc limit 1 for update")
                        .getSingleResult();
        return at(numero.intValue());
    }

    /** The calendar as it was in a version. */
    public Calendario at(int version) {
        return new Calendario(
                version,
                em.createQuery(
                                "select d from DiaInhabil d where d.versionAlta <= :version"
                                        + " and (d.versionBaja is null or d.versionBaja > :version)"
                                        + " order by d.desde, d.entidad, d.id",
                                DiaInhabil.class)
                        .setParameter("version", version)
                        .getResultList());
    }

    /** Every version, newest first. */
    public List<CalendarioVersion> versions() {
        return em.createQuery("select v from CalendarioVersion v order by v.numero desc", CalendarioVersion.class)
                .getResultList();
    }

    /** One non-working day by its id. */
    public Optional<DiaInhabil> find(long id) {
        return Optional.ofNullable(em.find(DiaInhabil.class, id));
    }

    /** Keeps a new version. */
    public void add(CalendarioVersion version) {
        em.persist(version);
        em.flush();
    }

    /** Keeps a new non-working day. */
    public void add(DiaInhabil dia) {
        em.persist(dia);
        em.flush();
    }
}
