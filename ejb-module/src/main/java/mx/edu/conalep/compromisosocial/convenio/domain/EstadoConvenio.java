package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a convenio stands (Bases, Art. 21). Each constant lists where it may go next; nothing else in the product decides on a
 * move. Whether a registered one is in force is told by its dates: {@link Vigencia}.
 */
public enum EstadoConvenio {
    /** Being written; may be incomplete. */
    BORRADOR("EN_REVISION_JURIDICA"),
    /** With the legal area that answers for it (Art. 21 I). */
    EN_REVISION_JURIDICA("OBSERVADO", "DICTAMINADO"),
    /** Sent back with observations on named clauses. */
    OBSERVADO("EN_REVISION_JURIDICA"),
    /** Found good by the legal area; waits for its signatures. */
    DICTAMINADO("SUSCRITO"),
    /** Signed; waits for its registration before the DVS (Art. 21 III). */
    SUSCRITO("REGISTRADO"),
    /** Registered under its yearly folio. */
    REGISTRADO("TERMINADO"),
    /** Ended before its time, with its cause. */
    TERMINADO();

    private final Set<String> next;

    EstadoConvenio(String... next) {
        this.next = Set.of(next);
    }

    /** Whether a convenio may pass from this state to the other. */
    public boolean canMoveTo(EstadoConvenio target) {
        return next.contains(target.name());
    }

    /** The states that may follow this one, in their declared order; empty for a final state. */
    public Set<EstadoConvenio> following() {
        EnumSet<EstadoConvenio> result = EnumSet.noneOf(EstadoConvenio.class);
        next.forEach(name -> result.add(valueOf(name)));
        return result;
    }

    /** Whether its text may still change. */
    public boolean isEditable() {
        return this == BORRADOR || this == OBSERVADO;
    }

    /** Whether it is signed: from here on its text stays for good. */
    public boolean isSuscrito() {
        return compareTo(SUSCRITO) >= 0;
    }
}
