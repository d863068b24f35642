package mx.edu.conalep.compromisosocial.web.marco;

import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What a rule says beside a field of a page, where that is another thing than what it says to a program: a day is chosen there and not
 * written as a text, and letters that are never kept are gone from the field when it comes back.
 */
final class PalabrasPantalla {
    private static final String FECHA = "web.fecha.inexistente";

    private static final Map<String, String> PROPIAS = Map.of(
            "shared.formato.date", FECHA,
            "actividad.formato.date", FECHA,
            "shared.formato.control", "web.texto.control");

    private PalabrasPantalla() {}

    /** The Spanish sentence beside the field. */
    static String text(RuleViolation violation) {
        String own = PROPIAS.get(violation.code());
        return own == null
                ? violation.text()
                : Messages.text(own, violation.args().toArray());
    }
}
