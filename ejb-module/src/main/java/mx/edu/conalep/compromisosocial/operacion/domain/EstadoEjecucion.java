package mx.edu.conalep.compromisosocial.operacion.domain;

import java.util.Set;

/** State of a job's execution, with where each may go. A finished execution never moves again. */
public enum EstadoEjecucion {
    EN_CURSO,
    TERMINADA,
    DETENIDA,
    FALLIDA;

    /**
     * Tells whether an execution may pass from this state to another.
     *
     * @param next the state wanted
     * @return true when the passage is legal
     */
    public boolean canMoveTo(EstadoEjecucion next) {
        return successors().contains(next);
    }

    /** @return the states that may follow this one; empty for a final state */
    public Set<EstadoEjecucion> successors() {
        return switch (this) {
            case EN_CURSO -> Set.of(TERMINADA, DETENIDA, FALLIDA);
            case DETENIDA, FALLIDA -> Set.of(EN_CURSO);
            case TERMINADA -> Set.of();
        };
    }

    /** @return true when the execution can be started again from its checkpoint */
    public boolean restartable() {
        return canMoveTo(EN_CURSO);
    }
}
