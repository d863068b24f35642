package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.util.Set;

/** Where a mail is on its way, with where each state may go. */
public enum EstadoCarta {
    /** Written down; nobody has begun to send it. */
    PENDIENTE,
    /** Being handed to the server: written before it begins, so that no restart sends it twice. */
    EN_ENVIO,
    /** The server has taken it. */
    ENVIADO,
    /** The server refuses this address for good. */
    RECHAZADO,
    /** The application died, or the line broke, while the server was taking it: not sent again today; what it told is told tomorrow. */
    INCIERTO,
    /** A later day's mail tells what it told. */
    SUPERADO;

    /** Whether a mail may pass from this state to another. */
    public boolean canMoveTo(EstadoCarta next) {
        return successors().contains(next);
    }

    /** The states that may follow this one; empty for a final state. */
    public Set<EstadoCarta> successors() {
        return switch (this) {
            case PENDIENTE -> Set.of(EN_ENVIO, SUPERADO);
            case EN_ENVIO -> Set.of(PENDIENTE, ENVIADO, RECHAZADO, INCIERTO);
            case ENVIADO, RECHAZADO, INCIERTO, SUPERADO -> Set.of();
        };
    }
}
