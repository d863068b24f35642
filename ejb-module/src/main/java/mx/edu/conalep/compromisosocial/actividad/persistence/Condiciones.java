package mx.edu.conalep.compromisosocial.actividad.persistence;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Conditions of a list with their values, built up one by one; values are always parameters. */
public final class Condiciones {
    private final StringBuilder jpql = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Adds a condition unless its value is null or an empty collection.
     *
     * @param condition JPQL with one parameter of the given name
     */
    public Condiciones and(String condition, String name, Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            jpql.append(" and (").append(condition).append(')');
            values.put(name, value);
        }
        return this;
    }

    /** Adds a condition without a value. */
    public Condiciones and(String condition) {
        jpql.append(" and (").append(condition).append(')');
        return this;
    }

    String text() {
        return jpql.toString();
    }

    void bind(Query query) {
        values.forEach(query::setParameter);
    }
}
