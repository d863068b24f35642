package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme.Decision;

/**
 * What the beginning of a run found out.
 *
 * @param decision a new version, the unfinished one again, or nothing to do
 * @param version number of the version that is being made, or of the one in force when there is nothing to do
 */
public record AperturaInforme(Decision decision, int version) implements Serializable {

    /** Whether the job has nothing to do: the version in force says it all. */
    public boolean isSinCambios() {
        return decision == Decision.SIN_CAMBIOS;
    }
}
