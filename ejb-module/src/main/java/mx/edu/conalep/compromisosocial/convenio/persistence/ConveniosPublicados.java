package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** The public versions in force, whoever asks. */
@Dependent
public class ConveniosPublicados {
    private static final String APPROVED = "select v from VersionPublica v join fetch v.convenio c"
            + " where v.estado = mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico.APROBADA";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** How many there are. */
    public long count() {
        return em.createQuery(
                        "select count(v) from VersionPublica v where v.estado ="
                                + " mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico.APROBADA",
                        Long.class)
                .getSingleResult();
    }

    /** Those of a page, by folio, the newest first. */
    public List<VersionPublica> list(int skip, int take) {
        return em.createQuery(APPROVED + " order by c.folio desc", VersionPublica.class)
                .setFirstResult(skip)
                .setMaxResults(take)
                .getResultList();
    }

    /** The one of a folio. */
    public Optional<VersionPublica> find(String folio) {
        return Folio.isWellFormed(folio)
                ? em.createQuery(APPROVED + " and c.folio = :folio", VersionPublica.class)
                        .setParameter("folio", folio)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }
}
