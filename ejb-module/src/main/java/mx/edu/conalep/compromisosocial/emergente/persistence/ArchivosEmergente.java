package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.ReferenciasArchivo;
import mx.edu.conalep.compromisosocial.shared.SinActo;

/** The files that programmes keep: requests, and receipts, which stay for their delivery alone (R25). */
@Dependent
public class ArchivosEmergente implements ReferenciasArchivo {
    private static final String SIN_ENTREGA =
            "d.tipo = 'ACUSE' and not exists (select 1 from emergente_beneficio b where b.acuse = d.sha256)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Override
    public Set<String> mentioned(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select d.sha256 from DocumentoEmergente d where d.sha256 in :k union"
                                        + " select b.acuse from BeneficioEmergente b where b.acuse in :k",
                                String.class)
                        .setParameter("k", keys)
                        .getResultList());
    }

    @Override
    public int forget(Instant antes) {
        return new SinActo(em, "emergente_documento").drop(SIN_ENTREGA, antes);
    }
}
