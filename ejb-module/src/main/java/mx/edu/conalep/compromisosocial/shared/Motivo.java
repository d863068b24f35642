package mx.edu.conalep.compromisosocial.shared;

/** The reason of an act that needs one. */
public final class Motivo {
    /** Longest reason. */
    public static final int MAX = 500;

    private Motivo() {}

    /**
     * The reason without blanks around it.
     *
     * @throws RuleViolationException when there is none, it is too long or it carries what cannot be shown
     */
    public static String required(String motivo) {
        if (TextoLibre.isBlank(motivo)) {
            throw new RuleViolationException(new RuleViolation("shared.motivo.required", "motivo"));
        }
        RuleViolationException.throwIfAny(TextoLibre.check("motivo", motivo.strip(), MAX));
        return motivo.strip();
    }
}
