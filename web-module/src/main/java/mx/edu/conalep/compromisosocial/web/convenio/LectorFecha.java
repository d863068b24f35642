package mx.edu.conalep.compromisosocial.web.convenio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        List<RuleViolation> faltas = new ArrayList<>();
        LocalDate read = read(text, field, faltas);
        RuleViolationException.throwIfAny(faltas);
        return read;
    }

    /** The date of a text, null when it is blank or none; that is noted on the field. */
    static LocalDate read(String text, String field, List<RuleViolation> faltas) {
        try {
            return text == null || text.isBlank() ? null : Fecha.parse(text.strip());
        } catch (DateTimeException unreadable) {
            faltas.add(new RuleViolation("shared.formato.date", field));
            return null;
        }
    }
}
