package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** Rows of the list of programmes in one plain statement, by scope. */
@Dependent
public class ListaEmergentes {
    private static final String LIKE = " collate utf8mb4_unicode_ci like ? escape '!'";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Begins a list inside a scope. */
    public Lista of(AmbitoEmergente ambito) {
        return new Lista(em, ambito);
    }

    /** One list: its conditions live no longer than it does. */
    public static final class Lista {
        private final EntityManager em;
        private final StringBuilder where = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        private Lista(EntityManager em, AmbitoEmergente ambito) {
            this.em = em;
            where.append(ambito.sql());
            values.addAll(ambito.valores());
        }

        /** Those of a state; null means any. */
        public Lista in(EstadoColecta estado) {
            if (estado != null) {
                where.append(" and pe.estado = ?");
                values.add(estado.name());
            }
            return this;
        }

        /** Those whose cause, request, requester or folio contains a text, case and accents aside; blank means any. */
        public Lista search(String texto) {
            if (texto != null && !texto.isBlank()) {
                String pattern = "%" + texto.strip().replaceAll("([!%_])", "!$1") + "%";
                where.append(" and (pe.causa" + LIKE + " or pe.peticion" + LIKE + " or pe.solicitante" + LIKE);
                values.addAll(List.of(pattern, pattern, pattern));
                if (Folio.mayContain(texto)) {
                    where.append(" or convert(pe.folio using utf8mb4)" + LIKE);
                    values.add(pattern);
                }
                where.append(")");
            }
            return this;
        }

        /** How many there are. */
        public long count() {
            return ((Number) bind("select count(*) from emergente pe where " + where)
                            .getSingleResult())
                    .longValue();
        }

        /** Rows, newest first: folio, state, cause, requester, first and last day, unit of the author, version. */
        @SuppressWarnings("unchecked")
        public List<Object[]> rows(int skip, int take) {
            return bind("select pe.folio, pe.estado, pe.causa, pe.solicitante, pe.inicio, pe.fin,"
                            + " coalesce(pe.autor_plantel, pe.autor_entidad), pe.version from emergente pe where "
                            + where + " order by pe.id desc limit " + take + " offset " + skip)
                    .getResultList();
        }

        private Query bind(String sql) {
            Query query = em.createNativeQuery(sql);
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }
}
