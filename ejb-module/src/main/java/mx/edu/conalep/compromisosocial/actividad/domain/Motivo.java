package mx.edu.conalep.compromisosocial.actividad.domain;

import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The reason of an act that needs one. */
final class Motivo {
    /** Longest reason. */
    static final int MAX = 500;

    private Motivo() {}

    /**
     * The reason without blanks around it.
     *
     * @throws RuleViolationException when there is none, it is too long or it carries what cannot be shown
     */
    static String required(String motivo) {
        if (motivo == null || motivo.isBlank()) {
            throw new RuleViolationException(new RuleViolation("actividad.motivo.required", "motivo"));
        }
        RuleViolationException.throwIfAny(TextoLibre.check("motivo", motivo.strip(), MAX));
        return motivo.strip();
    }
}
