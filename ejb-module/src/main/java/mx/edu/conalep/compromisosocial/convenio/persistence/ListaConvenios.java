package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.TotalReciente;

/** Rows of the list of convenios in one plain statement, by scope, with a search by MariaDB's own full-text index. */
@Dependent
public class ListaConvenios {
    private static final String COLUMNAS =
            "c.id, c.expediente, c.folio, c.alcance, c.entidad, c.plantel, c.estado, left(c.objeto, 200), c.vigencia_inicio,"
                    + " c.vigencia_fin, c.version, (select group_concat(p.nombre order by p.orden separator '; ') from convenio_parte p"
                    + " where p.convenio_id = c.id and p.tipo in ('PERSONA_FISICA', 'PERSONA_MORAL'))";
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** The index holds no shorter words. */
    private static final int SHORTEST = 3;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Inject
    private TotalReciente totals;

    /** Begins a list inside a scope. */
    public Lista of(AmbitoConvenio ambito) {
        return new Lista(em, totals, ambito);
    }

    /** One list with its conditions; made anew for each question, as a pooled bean keeps this class. */
    public static final class Lista {
        private final EntityManager em;
        private final TotalReciente totals;
        private final StringBuilder where;
        private final List<Object> values;

        private Lista(EntityManager em, TotalReciente totals, AmbitoConvenio ambito) {
            this.em = em;
            this.totals = totals;
            this.where = new StringBuilder(ambito.sql());
            this.values = new ArrayList<>(ambito.valores());
        }

        /**
         * Adds a condition unless its value is null.
         *
         * @param condition SQL with as many {@code ?} as there are values
         */
        public Lista and(String condition, Object... some) {
            if (Arrays.stream(some).allMatch(v -> v != null)) {
                where.append(" and ").append(condition);
                values.addAll(Arrays.asList(some));
            }
            return this;
        }

        /** Adds a search: every word of three letters or more begins some word of the parties, the object or the clauses. */
        public Lista search(String text) {
            if (text == null || text.isBlank()) {
                return this;
            }
            String words = WORD.splitAsStream(text)
                    .filter(word -> word.length() >= SHORTEST)
                    .map(word -> "+" + word + "*")
                    .collect(Collectors.joining(" "));
            return words.isEmpty()
                    ? and("c.busqueda like ? escape '!'", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%")
                    : and("match (c.busqueda) against (? in boolean mode)", words);
        }

        /** How many there are; of a long list, a few seconds ago. */
        public long count() {
            String sql = "select count(*) from convenio c where " + where;
            return totals.of(
                    List.of(sql, List.copyOf(values)), () -> ((Number) bind(sql).getSingleResult()).longValue());
        }

        /**
         * Rows, newest first: id, file number, folio, reach, entidad, plantel, state, start of the object, first and last day,
         * version, parties of the sector productivo. The page is found inside the index; only its rows are read whole.
         */
        @SuppressWarnings("unchecked")
        public List<Object[]> rows(int skip, int take) {
            return bind("select " + COLUMNAS + " from (select c.id from convenio c where " + where
                            + " order by c.id desc limit " + take + " offset " + skip
                            + ") k join convenio c on c.id = k.id order by c.id desc")
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
