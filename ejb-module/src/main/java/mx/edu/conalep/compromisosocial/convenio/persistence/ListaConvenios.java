package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import mx.edu.conalep.compromisosocial.shared.TotalReciente;

/** Rows of the list of convenios in one plain statement, by scope, with a search by MariaDB's own full-text index. */
@Dependent
public class ListaConvenios {
    private static final String COLUMNAS =
            "c.id, c.expediente, c.folio, c.alcance, c.entidad, c.plantel, c.estado, left(c.objeto, 200), c.vigencia_inicio,"
                    + " c.fin, c.version, (select group_concat(p.nombre order by p.orden separator '; ') from convenio_parte p"
                    + " where p.convenio_id = c.id and p.tipo in ('PERSONA_FISICA', 'PERSONA_MORAL'))";
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** The index holds no shorter words. */
    private static final int SHORTEST = 3;
    /** From here on a page is met within few ids. */
    private static final long MANY = 5000;

    private static final int TOTAL = 12;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Inject
    private TotalReciente totals;

    /** Begins a list inside a scope. */
    public Lista of(AmbitoConvenio ambito) {
        return new Lista(em, totals, ambito);
    }

    /**
     * A page of a list.
     *
     * @param total how many rows the list has
     * @param renglones id, file number, folio, reach, entidad, plantel, state, start of the object, first and last day, version, parties
     *     of the sector productivo
     */
    public record Hallados(long total, List<Object[]> renglones) {}

    /** One list with its conditions; made anew for each question, as a pooled bean keeps this class. */
    public static final class Lista {
        private final EntityManager em;
        private final TotalReciente totals;
        private final Condiciones where;
        private boolean searching;

        private Lista(EntityManager em, TotalReciente totals, AmbitoConvenio ambito) {
            this.em = em;
            this.totals = totals;
            this.where = new Condiciones(ambito.sql(), ambito.valores());
        }

        /**
         * Adds a condition unless its value is null.
         *
         * @param condition SQL with as many {@code ?} as there are values
         */
        public Lista and(String condition, Object... some) {
            if (Arrays.stream(some).allMatch(v -> v != null)) {
                where.and(condition, Arrays.asList(some));
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
            searching = true;
            return words.isEmpty()
                    ? and("c.busqueda like ? escape '!'", Condiciones.containing(text))
                    : and("match (c.busqueda) against (? in boolean mode)", words);
        }

        /**
         * A page, newest first. A search is made once for both, its page and its total. Of a long list the total may be some seconds old
         * and the page is read along the ids; of a short one it is found inside the index of the scope, so that no row is read for nothing.
         */
        public Hallados page(int skip, int take) {
            if (searching) {
                List<Object[]> found = rows("", skip, take);
                boolean beyond = found.isEmpty() && skip > 0;
                return new Hallados(
                        beyond ? counted() : found.isEmpty() ? 0 : ((Number) found.get(0)[TOTAL]).longValue(), found);
            }
            long total = totals.of(List.of(where.sql(), where.valores()), this::counted);
            String index = total > MANY ? "force index (primary)" : "ignore index (primary)";
            return new Hallados(total, total <= skip ? List.of() : rows(index, skip, take));
        }

        private long counted() {
            return where.number(em, "select count(*) from convenio c where " + where.sql());
        }

        @SuppressWarnings("unchecked")
        private List<Object[]> rows(String index, int skip, int take) {
            String total = searching ? "count(*) over ()" : "null";
            return where.bind(
                            em,
                            "select " + COLUMNAS + ", k.total from (select c.id, " + total + " total from convenio c "
                                    + index
                                    + " where " + where.sql() + " order by c.id desc limit " + take + " offset " + skip
                                    + ") k join convenio c on c.id = k.id order by c.id desc")
                    .getResultList();
        }
    }
}
