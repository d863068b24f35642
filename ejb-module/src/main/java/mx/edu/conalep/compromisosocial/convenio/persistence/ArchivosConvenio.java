package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.ReferenciasArchivo;

/** The files that convenios keep: signed documents, public versions and proofs of supports. */
@Dependent
public class ArchivosConvenio implements ReferenciasArchivo {
    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Override
    public Set<String> mentioned(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select d.sha256 from DocumentoConvenio d where d.sha256 in :k union"
                                        + " select v.sha256 from VersionPublica v where v.sha256 in :k union"
                                        + " select a.comprobante.sha256 from ApoyoRecibido a where a.comprobante.sha256 in :k",
                                String.class)
                        .setParameter("k", keys)
                        .getResultList());
    }
}
