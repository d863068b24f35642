package mx.edu.conalep.compromisosocial.web.convenio;

import java.time.DateTimeException;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Fecha;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Reads a date of a form. */
final class LectorFecha {
    private LectorFecha() {}

    /**
     * The date of a text, null when it is blank.
     *
     * @throws RuleViolationException on the field when it is none
     */
    static LocalDate read(String text, String field) {
        try {
            return text == null || text.isBlank() ? null : Fecha.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw new RuleViolationException(new RuleViolation("shared.formato.date", field));
        }
    }
}
