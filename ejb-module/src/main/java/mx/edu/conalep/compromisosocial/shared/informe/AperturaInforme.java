package mx.edu.conalep.compromisosocial.shared.informe;

import java.io.Serializable;

/**
 * What the beginning of a run found out.
 *
 * @param decision a new version, the unfinished one again, or nothing to do
 * @param version number of the version that is being made, or of the one in force when there is nothing to do
 */
public record AperturaInforme(DecisionInforme decision, int version) implements Serializable {

    /** Whether the job has nothing to do: the version in force says it all. */
    public boolean isSinCambios() {
        return decision == DecisionInforme.SIN_CAMBIOS;
    }
}
