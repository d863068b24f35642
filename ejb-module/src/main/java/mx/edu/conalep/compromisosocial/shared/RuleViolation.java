package mx.edu.conalep.compromisosocial.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One rule that was not kept, as a code with arguments; its Spanish text lives in the bundle of the feature that the code
 * begins with (see {@link Messages}).
 */
public final class RuleViolation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final Serializable[] args;

    /**
     * Names a violation.
     *
     * @param code message key, e.g. {@code actividad.fechaFin.beforeStart}
     * @param field the input's name as in the CSV and JSON faces ({@code fecha_fin}), or null when it concerns the whole
     * @param args what the message mentions; values that are not serializable are kept as their text
     */
    public RuleViolation(String code, String field, Object... args) {
        this.code = Objects.requireNonNull(code);
        this.field = field;
        this.args = Arrays.stream(args)
                .map(a -> a == null || a instanceof Serializable ? (Serializable) a : a.toString())
                .toArray(Serializable[]::new);
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public List<Object> args() {
        return Arrays.asList((Object[]) args);
    }

    /** The Spanish sentence for the person. */
    public String text() {
        return Messages.text(code, (Object[]) args);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleViolation that
                && code.equals(that.code)
                && Objects.equals(field, that.field)
                && Arrays.equals(args, that.args);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, field, Arrays.hashCode(args));
    }

    @Override
    public String toString() {
        return code + (field == null ? "" : "[" + field + "]") + Arrays.toString(args);
    }
}
