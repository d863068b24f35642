package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.ReferenciasArchivo;
import mx.edu.conalep.compromisosocial.shared.SinActo;

/** The files that colectas keep; a receipt stays for its delivery alone. */
@Dependent
public class ArchivosColecta implements ReferenciasArchivo {
    private static final String SIN_ENTREGA =
            "d.tipo = 'RECIBO' and not exists (select 1 from colecta_entrega e where e.colecta_id = d.colecta_id and e.recibo = d.sha256)";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Override
    public Set<String> mentioned(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select d.sha256 from DocumentoColecta d where d.sha256 in :k union"
                                        + " select e.recibo from EntregaColecta e where e.recibo in :k",
                                String.class)
                        .setParameter("k", keys)
                        .getResultList());
    }

    @Override
    public int forget(Instant antes) {
        return new SinActo(em, "colecta_documento").drop(SIN_ENTREGA, antes);
    }
}
