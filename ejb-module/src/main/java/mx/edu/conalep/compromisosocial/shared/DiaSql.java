package mx.edu.conalep.compromisosocial.shared;

import java.sql.Date;
import java.time.LocalDate;

/** The day of a column of type {@code date} in a row of a plain statement, whichever class the driver tells it in. */
public final class DiaSql {

    private DiaSql() {}

    /** The day without a zone, as the column has it; null for none. */
    public static LocalDate of(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
