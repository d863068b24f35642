package mx.edu.conalep.compromisosocial.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** An act refused because one or more rules are not kept; nothing of it was done. Carries every violation at once. */
@ApplicationException(rollback = true)
public class RuleViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<RuleViolation> violations;

    public RuleViolationException(RuleViolation... violations) {
        this(List.of(violations));
    }

    public RuleViolationException(List<RuleViolation> violations) {
        super(violations.stream().map(RuleViolation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** The violations, in the order in which the rules were asked; never empty when thrown by a service. */
    public List<RuleViolation> violations() {
        return violations;
    }

    /** Throws when there is at least one violation. */
    public static void throwIfAny(List<RuleViolation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
    }
}
