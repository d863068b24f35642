package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import mx.edu.conalep.compromisosocial.shared.TotalReciente;

/** Rows of the list of convenios in one plain statement, by scope, with a search by MariaDB's own full-text index. */
@Dependent
public class ListaConvenios {
    private static final String COLUMNAS =
            "c.id, c.expediente, c.folio, c.alcance, c.entidad, c.plantel, c.estado, %s, c.vigencia_inicio,"
                    + " c.fin, c.version, (select group_concat(p.nombre order by p.orden separator '; ') from convenio_parte p"
                    + " where p.convenio_id = c.id and p.tipo in ('PERSONA_FISICA', 'PERSONA_MORAL'))";
    /** From here on a page is met within few ids. */
    private static final long MANY = 5000;

    private static final String ALONG = "force index (primary)";

    private static final int TOTAL = 12;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Inject
    private TotalReciente totals;

    @Inject
    private Vocabulario vocabulario;

    /** Begins a list inside a scope. */
    public Lista of(AmbitoConvenio ambito) {
        return new Lista(this, ambito);
    }

    /** Texts of all years and kinds. */
    @SuppressWarnings("unchecked")
    private Collection<String> sample() {
        long last = ((Number) em.createNativeQuery("select coalesce(max(id), 0) from convenio")
                        .getSingleResult())
                .longValue();
        String ids = LongStream.rangeClosed(1, Vocabulario.SAMPLE)
                .mapToObj(n -> String.valueOf(n * last / Vocabulario.SAMPLE))
                .distinct()
                .collect(Collectors.joining(", "));
        return em.createNativeQuery("select busqueda from convenio where id in (" + ids + ")")
                .getResultList();
    }

    /**
     * A page of a list.
     *
     * @param total how many rows the list has
     * @param renglones id, file number, folio, reach, entidad, plantel, state, object or its start, first and last day, version, parties
     *     of the sector productivo
     */
    public record Hallados(long total, List<Object[]> renglones) {}

    /** One list with its conditions; made anew for each question, as a pooled bean keeps this class. */
    public static final class Lista {
        private final ListaConvenios source;
        private final EntityManager em;
        private final TotalReciente totals;
        private final AmbitoConvenio ambito;
        private final Condiciones where;
        private Busqueda busqueda = Busqueda.of(null, word -> 0);
        private String objeto = "left(c.objeto, 200)";

        private Lista(ListaConvenios source, AmbitoConvenio ambito) {
            this.source = source;
            this.em = source.em;
            this.totals = source.totals;
            this.ambito = ambito;
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

        /** Tells the whole object of each convenio, not only its start. */
        public Lista whole() {
            objeto = "c.objeto";
            return this;
        }

        /** Adds a search: every word of three letters or more begins some word of the parties, the object or the clauses; or the start of a folio. */
        public Lista search(String text) {
            busqueda = Busqueda.of(text, word -> source.vocabulario.share(word, source::sample));
            return this;
        }

        /**
         * A page, newest first. A long list is read along the ids, and its total may be some seconds old; of a short one page and total
         * are found at once inside the index of its scope, so that no row is read for nothing.
         */
        public Hallados page(int skip, int take) {
            if (busqueda.isEmpty()) {
                return listed(skip, take);
            }
            Condiciones found = where.copy();
            busqueda.find(found);
            if (!busqueda.isBroad() || total(where) <= MANY) {
                return counted(found, "", skip, take);
            }
            Condiciones compared = where.copy();
            busqueda.compare(compared);
            return rows(compared, ALONG, total(found), skip, take);
        }

        private Hallados listed(int skip, int take) {
            if (where.sql().equals(ambito.sql()) && !ambito.ramas().isEmpty()) {
                long total = total(where);
                return new Hallados(total, total <= skip ? List.of() : read(where, newest(skip, take)));
            }
            if (!ambito.isNacional() && totals.recent(name(where)).isEmpty()) {
                return counted(where, ambito.indice(), skip, take);
            }
            long total = total(where);
            return rows(where, total > MANY ? ALONG : ambito.indice(), total, skip, take);
        }

        /** The newest of a scope, from the newest of each of its parts. */
        private String newest(int skip, int take) {
            return ambito.ramas().stream()
                    .map(rama -> "(select c.id from convenio c force index (convenio_orden_ix) where " + rama
                            + " order by c.id desc limit " + (skip + take) + ")")
                    .collect(Collectors.joining(
                            " union all ",
                            "select u.id, null total from (",
                            ") u order by u.id desc limit " + take + " offset " + skip));
        }

        private long total(Condiciones list) {
            return totals.of(name(list), () -> list.number(em, "select count(*) from convenio c where " + list.sql()));
        }

        /** What tells a list from all others. */
        private static Object name(Condiciones list) {
            return List.of(list.sql(), list.valores());
        }

        private Hallados rows(Condiciones list, String index, long total, int skip, int take) {
            return new Hallados(total, total <= skip ? List.of() : read(list, ids(list, index, "null", skip, take)));
        }

        /** Finds page and total by one statement; only a page behind the end has the total counted by another. */
        private Hallados counted(Condiciones list, String index, int skip, int take) {
            List<Object[]> found = read(list, ids(list, index, "count(*) over ()", skip, take));
            if (found.isEmpty()) {
                return new Hallados(skip > 0 ? total(list) : 0, found);
            }
            long total = ((Number) found.get(0)[TOTAL]).longValue();
            totals.keep(name(list), total);
            return new Hallados(total, found);
        }

        private static String ids(Condiciones list, String index, String total, int skip, int take) {
            return "select c.id, " + total + " total from convenio c " + index + " where " + list.sql()
                    + " order by c.id desc limit " + take + " offset " + skip;
        }

        @SuppressWarnings("unchecked")
        private List<Object[]> read(Condiciones list, String ids) {
            return list.bind(
                            em,
                            "select " + String.format(COLUMNAS, objeto) + ", k.total from (" + ids
                                    + ") k join convenio c on c.id = k.id order by c.id desc")
                    .getResultList();
        }
    }
}
