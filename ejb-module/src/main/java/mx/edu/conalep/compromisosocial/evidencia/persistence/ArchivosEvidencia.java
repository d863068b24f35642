package mx.edu.conalep.compromisosocial.evidencia.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.ReferenciasArchivo;

/** The files that evidence of activities keeps: what is served, and its thumbnails. */
@Dependent
public class ArchivosEvidencia implements ReferenciasArchivo {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Override
    public Set<String> mentioned(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select e.sha256Publica from Evidencia e where e.sha256Publica in :k union"
                                        + " select e.sha256Miniatura from Evidencia e where e.sha256Miniatura in :k",
                                String.class)
                        .setParameter("k", keys)
                        .getResultList());
    }
}
