package mx.edu.conalep.compromisosocial.consolidacion.service;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion.Decision;

/**
 * What the beginning of a run found out.
 *
 * @param decision a new version, the unfinished one again, or nothing to do
 * @param version number of the version that is being made, or of the one in force when there is nothing to do
 */
public record Apertura(Decision decision, int version) implements Serializable {

    /** Whether the job has nothing to do: the version in force says it all. */
    public boolean isSinCambios() {
        return decision == Decision.SIN_CAMBIOS;
    }
}
