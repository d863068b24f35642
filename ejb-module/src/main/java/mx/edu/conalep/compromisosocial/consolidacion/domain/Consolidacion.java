package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * One version of a quarter's figures.
 *
 * @param version 1 for the first of the quarter; published versions have no gaps
 * @param motivo why it replaces the one before; null for the first
 * @param calendarioVersion version of the calendar that the quarter's deadlines were computed with
 * @param ejecucion execution that may write it; an older writer is refused
 * @param actividades activities that it contains, null until its totals are proved
 * @param sha256 hash of its canonical text as it was when its totals were proved, null before
 * @param fallo what did not agree, when it failed
 * @param creadaEn UTC
 * @param publicadaEn UTC, null until published
 */
public record Consolidacion(
        long id,
        Trimestre periodo,
        int version,
        EstadoConsolidacion estado,
        String motivo,
        Integer calendarioVersion,
        long ejecucion,
        Integer actividades,
        String sha256,
        String fallo,
        Instant creadaEn,
        String creadaPor,
        Instant publicadaEn)
        implements Serializable {

    /**
     * Asks whether the execution may go on writing it.
     *
     * @throws ConflictException when it is published or another execution took it over
     */
    public void requireWriter(long unaEjecucion) {
        if (estado != EstadoConsolidacion.EN_PROCESO) {
            throw new ConflictException("consolidacion.version.notOpen", version, periodo.clave(), estado);
        }
        if (ejecucion != unaEjecucion) {
            throw new ConflictException("consolidacion.ejecucion.replaced", version, periodo.clave());
        }
    }

    /** Whether its totals were found to agree with the detail and the activities, and its hash was taken. */
    public boolean isProved() {
        return sha256 != null;
    }

    /**
     * Asks whether it may be published.
     *
     * @throws IllegalStateException when its totals were not proved since it was filled
     */
    public void requireProved() {
        if (!isProved()) {
            throw new IllegalStateException(periodo.clave() + " v" + version + " was never proved");
        }
    }
}
