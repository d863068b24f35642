package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.AreaJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.DelegacionJuridica;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** Delegations of the legal areas. */
@Dependent
public class DelegacionRepository {
    private static final String AREA =
            "d.revisor = :revisor and (d.entidad = :entidad or :entidad is null and d.entidad is null)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Those by which a person may cover an area around a day: the zones of the areas lie within a day of it. */
    public List<DelegacionJuridica> around(String delegado, LocalDate dia) {
        return em.createQuery(
                        "select d from DelegacionJuridica d where d.delegado = :delegado and d.revocadaEn is null"
                                + " and d.desde <= :manana and d.hasta >= :ayer order by d.id",
                        DelegacionJuridica.class)
                .setParameter("delegado", delegado)
                .setParameter("manana", dia.plusDays(1))
                .setParameter("ayer", dia.minusDays(1))
                .getResultList();
    }

    /** Those that concern a person: named by him, covered by him, or of his area; the newest first. */
    public List<DelegacionJuridica> of(String usuario, AreaJuridica area) {
        return em.createQuery(
                        "select d from DelegacionJuridica d where d.delegante = :usuario or d.delegado = :usuario or "
                                + AREA + " order by d.id desc",
                        DelegacionJuridica.class)
                .setParameter("usuario", usuario)
                .setParameter("revisor", area.revisor())
                .setParameter("entidad", area.entidad())
                .setMaxResults(200)
                .getResultList();
    }

    /** Those of an area by one person. */
    public List<DelegacionJuridica> of(AreaJuridica area, String delegado) {
        return em.createQuery(
                        "select d from DelegacionJuridica d where d.delegado = :delegado and " + AREA,
                        DelegacionJuridica.class)
                .setParameter("delegado", delegado)
                .setParameter("revisor", area.revisor())
                .setParameter("entidad", area.entidad())
                .getResultList();
    }

    /** One, locked until the end of the transaction. */
    public Optional<DelegacionJuridica> lock(String clave) {
        return Folio.isWellFormed(clave)
                ? em.createQuery("select d from DelegacionJuridica d where d.clave = :clave", DelegacionJuridica.class)
                        .setParameter("clave", clave)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes out what is pending. */
    public void flush() {
        em.flush();
    }
}
