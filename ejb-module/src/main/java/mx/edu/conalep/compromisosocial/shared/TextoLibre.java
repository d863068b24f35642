package mx.edu.conalep.compromisosocial.shared;

import java.util.ArrayList;
import java.util.List;

/** What holds for every text that a person writes: a length, and nothing that a screen or a document cannot show. */
public final class TextoLibre {
    private TextoLibre() {}

    /** What is wrong with a text, under the name of its field. */
    public static List<RuleViolation> check(String campo, String texto, int max) {
        List<RuleViolation> broken = new ArrayList<>();
        if (texto.length() > max) {
            broken.add(new RuleViolation("shared.formato.tooLong", campo, max));
        }
        if (texto.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            broken.add(new RuleViolation("shared.formato.control", campo));
        }
        return broken;
    }
}
