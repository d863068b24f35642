package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reach and validity of several convenios at once. */
@Dependent
public class AmparosDao {
    private static final int LOTE = 500;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Rows of registered ones: folio, reach, entidad, plantel; state, first and last day and day of an early end of the chain, which are
     * those of its first convenio: an addendum stands or falls with it.
     *
     * @param folios well-formed ones
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> of(Collection<String> folios) {
        List<String> asked = List.copyOf(folios);
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += LOTE) {
            List<String> some = asked.subList(from, Math.min(from + LOTE, asked.size()));
            Query query =
                    em.createNativeQuery("select c.folio, c.alcance, c.entidad, c.plantel, o.estado, o.vigencia_inicio,"
                            + " o.fin, o.terminado_el from convenio c join convenio o on o.id = coalesce(c.origen_id, c.id)"
                            + " where c.folio in ("
                            + "?, ".repeat(some.size() - 1)
                            + "?)");
            for (int i = 0; i < some.size(); i++) {
                query.setParameter(i + 1, some.get(i));
            }
            rows.addAll(query.getResultList());
        }
        return rows;
    }
}
