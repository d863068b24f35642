package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an activity stands (Bases, Art. 22 and 23). Each constant lists where it may go next; nothing else in the
 * product decides on a move.
 */
public enum EstadoActividad {
    /** Being captured by the plantel; may be incomplete. */
    BORRADOR("EN_VALIDACION", "CANCELADA"),
    /** Submitted; waits for the entidad. */
    EN_VALIDACION("VALIDADA", "DEVUELTA"),
    /** Sent back with observations on named fields. */
    DEVUELTA("EN_VALIDACION", "CANCELADA"),
    /** Accepted by the entidad; counts in the next consolidation. */
    VALIDADA("CONSOLIDADA"),
    /** Part of a published consolidation; only a rectificación corrects it. */
    CONSOLIDADA(),
    /** Withdrawn by the plantel with a reason. */
    CANCELADA();

    private final Set<String> next;

    EstadoActividad(String... next) {
        this.next = Set.of(next);
    }

    /** Whether an activity may pass from this state to the other. */
    public boolean canMoveTo(EstadoActividad target) {
        return next.contains(target.name());
    }

    /** The states that may follow this one, in their declared order; empty for a final state. */
    public Set<EstadoActividad> following() {
        EnumSet<EstadoActividad> result = EnumSet.noneOf(EstadoActividad.class);
        next.forEach(name -> result.add(valueOf(name)));
        return result;
    }

    /** Whether the plantel may still change what it captured. */
    public boolean isEditable() {
        return this == BORRADOR || this == DEVUELTA;
    }

    /** Whether the activity has been reported: a plantel with one of these cannot declare zero (R22.0). */
    public boolean isReported() {
        return this != BORRADOR && this != CANCELADA;
    }
}
