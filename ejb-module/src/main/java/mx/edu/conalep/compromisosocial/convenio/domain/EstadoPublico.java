package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.Set;

/** Where a public version stands (Art. 21 IV). */
public enum EstadoPublico {
    /** Made by the legal area; waits for a second person. */
    PROPUESTA("APROBADA", "DEVUELTA", "RETIRADA"),
    /** Approved by a second person: anybody reads it. */
    APROBADA("RETIRADA"),
    /** Sent back by the second person with a reason; the legal area makes another one. */
    DEVUELTA(),
    /** Replaced or withdrawn; nobody outside reads it any more. */
    RETIRADA();

    private final Set<String> next;

    EstadoPublico(String... next) {
        this.next = Set.of(next);
    }

    /** Whether a version may pass from this state to the other. */
    public boolean canMoveTo(EstadoPublico target) {
        return next.contains(target.name());
    }
}
