package mx.edu.conalep.compromisosocial.shared.documento;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A value as the text of a cell: lists with semicolons between, decimals without exponent, nothing for null. */
public final class TextoCelda {
    private TextoCelda() {}

    /** The text of a value. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(";"));
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
