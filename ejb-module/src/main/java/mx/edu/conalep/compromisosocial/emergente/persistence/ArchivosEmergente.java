package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.ReferenciasArchivo;

/** The files that programmes keep: requests and receipts. */
@Dependent
public class ArchivosEmergente implements ReferenciasArchivo {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Override
    public Set<String> mentioned(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct d.sha256 from DocumentoEmergente d where d.sha256 in :k", String.class)
                        .setParameter("k", keys)
                        .getResultList());
    }
}
