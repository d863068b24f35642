package mx.edu.conalep.compromisosocial.shared;

/** An error that a person reads: a message code with its arguments, told in Spanish by {@link #text()}. */
public abstract class CodedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuleViolation violation;

    protected CodedException(String code, Object... args) {
        super(code);
        this.violation = new RuleViolation(code, null, args);
    }

    public String code() {
        return violation.code();
    }

    public RuleViolation violation() {
        return violation;
    }

    /** The Spanish sentence for the person. */
    public String text() {
        return violation.text();
    }
}
