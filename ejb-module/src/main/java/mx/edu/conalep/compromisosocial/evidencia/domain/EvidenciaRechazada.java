package mx.edu.conalep.compromisosocial.evidencia.domain;

import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Refusals of a file, each under its own code so that the person reads what is wrong and what to do about it. */
final class EvidenciaRechazada {

    static final String CAMPO = "archivo";

    private EvidenciaRechazada() {}

    /** A refusal on the field {@code archivo}; the code is completed with {@code evidencia.}. */
    static RuleViolationException because(String reason, Object... args) {
        String code = "evidencia." + reason;
        return new RuleViolationException(new RuleViolation(code, CAMPO, args));
    }
}
