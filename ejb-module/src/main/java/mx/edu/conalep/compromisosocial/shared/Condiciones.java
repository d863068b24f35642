package mx.edu.conalep.compromisosocial.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of one question in plain SQL, with a positional {@code ?} for each value. Made anew for each question: beans that
 * build questions live in pools and keep none.
 */
public final class Condiciones {
    /**
     * The order of letters in which a search finds: accents and capitals do not count, and {@code ñ} is found by {@code n}. Named in the
     * comparison, since the columns are kept in orders of their own, which differ with the version of the database.
     */
    public static final String SIN_ACENTOS = " collate utf8mb4_unicode_ci";

    private final StringBuilder sql;
    private final List<Object> valores;

    /**
     * Begins with a condition, the scope of who asks.
     *
     * @param sql as many {@code ?} as there are values
     */
    public Condiciones(String sql, List<Object> valores) {
        this.sql = new StringBuilder(sql);
        this.valores = new ArrayList<>(valores);
    }

    /** The same conditions, to go on from apart. */
    public Condiciones copy() {
        return new Condiciones(sql(), valores);
    }

    /** Adds a condition. */
    public Condiciones and(String condition, List<?> values) {
        sql.append(" and ").append(condition);
        valores.addAll(values);
        return this;
    }

    /** What {@code like … escape '!'} finds a text by, wherever it stands. */
    public static String containing(String texto) {
        return "%" + texto.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    /** The conditions as they stand now. */
    public String sql() {
        return sql.toString();
    }

    /** Their values, in order. */
    public List<Object> valores() {
        return List.copyOf(valores);
    }

    /** A statement that holds these conditions, once, with their values. */
    public Query bind(EntityManager em, String statement) {
        Query query = em.createNativeQuery(statement);
        for (int i = 0; i < valores.size(); i++) {
            query.setParameter(i + 1, valores.get(i));
        }
        return query;
    }

    /** The first column of the first row as a number. */
    public long number(EntityManager em, String statement) {
        return ((Number) bind(em, statement).getSingleResult()).longValue();
    }
}
