package mx.edu.conalep.compromisosocial.shared;

import java.util.List;

/** The reason of an act that needs one. */
public final class Motivo {
    /** Longest reason. */
    public static final int MAX = 500;

    private Motivo() {}

    /** What is wrong with a reason, under {@code motivo}; empty when it will do. */
    public static List<RuleViolation> check(String motivo) {
        return TextoLibre.isBlank(motivo)
                ? List.of(new RuleViolation("shared.motivo.required", "motivo"))
                : TextoLibre.check("motivo", normal(motivo), MAX);
    }

    /**
     * The reason without blanks around it, its line breaks one letter each.
     *
     * @throws RuleViolationException when there is none, it is too long or it carries what cannot be shown
     */
    public static String required(String motivo) {
        RuleViolationException.throwIfAny(check(motivo));
        return normal(motivo);
    }

    private static String normal(String motivo) {
        return TextoLibre.lines(motivo).strip();
    }
}
