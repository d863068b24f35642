package mx.edu.conalep.compromisosocial.colecta.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a colecta stands (requirements §4). Each constant lists where it may go next; nothing else in the product decides on a
 * move.
 */
public enum EstadoColecta {
    /** Being planned by the DVS; nobody else sees it. */
    PLANEADA("DIFUNDIDA"),
    /** Sent down through the entidades to the planteles (Art. 12 III). */
    DIFUNDIDA("EN_CURSO"),
    /** Contributions are captured and validated. */
    EN_CURSO("CERRADA"),
    /** Nothing changes any more but by a counter-entry. */
    CERRADA("INFORMADA"),
    /** Its results were reported (Art. 14). */
    INFORMADA();

    private final Set<String> next;

    EstadoColecta(String... next) {
        this.next = Set.of(next);
    }

    /** Whether a colecta may pass from this state to the other. */
    public boolean canMoveTo(EstadoColecta target) {
        return next.contains(target.name());
    }

    /** The states that may follow this one, in their declared order; empty for a final state. */
    public Set<EstadoColecta> following() {
        EnumSet<EstadoColecta> result = EnumSet.noneOf(EstadoColecta.class);
        next.forEach(name -> result.add(valueOf(name)));
        return result;
    }

    /** Whether what was sent down may still be acknowledged, and planteles inform and sensitise. */
    public boolean isAbierta() {
        return this == DIFUNDIDA || this == EN_CURSO;
    }

    /** Whether contributions were ever taken: from here on one may be taken back by a counter-entry. */
    public boolean isIniciada() {
        return compareTo(EN_CURSO) >= 0;
    }

    /** Whether it takes no more contributions: its results can be reported, or were. */
    public boolean isCerrada() {
        return compareTo(CERRADA) >= 0;
    }
}
