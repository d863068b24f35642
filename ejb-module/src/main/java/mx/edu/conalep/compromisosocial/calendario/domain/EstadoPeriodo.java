package mx.edu.conalep.compromisosocial.calendario.domain;

import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * States of a capture period. Each names the only one that may follow: a period goes forward, one step at a
 * time. A rectificación makes a new version of the consolidation and leaves the period where it is.
 */
public enum EstadoPeriodo {
    /** Its dates are set; nobody captures yet. */
    PROGRAMADO,
    /** Planteles capture and entidades validate. */
    ABIERTO,
    /** Capture is closed; entidades validate. */
    EN_VALIDACION,
    /** Nothing enters any more, unless reopened for one plantel or entidad. */
    CERRADO,
    /** Its figures are frozen in a version. */
    CONSOLIDADO,
    /** Its report exists. */
    INFORMADO,
    /** The SSI presented its report to the Junta Directiva. */
    PRESENTADO;

    /** Whether a period may go from this state to another. */
    public boolean canMoveTo(EstadoPeriodo siguiente) {
        return siguiente.ordinal() == ordinal() + 1;
    }

    /** Whether the figures are frozen, so that a correction needs a rectificación. */
    public boolean isConsolidado() {
        return compareTo(CONSOLIDADO) >= 0;
    }

    /** Its name as a person reads it. */
    public String nombre() {
        return Messages.text("calendario.estado." + name());
    }
}
