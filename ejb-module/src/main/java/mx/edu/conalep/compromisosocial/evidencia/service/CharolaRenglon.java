package mx.edu.conalep.compromisosocial.evidencia.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import mx.edu.conalep.compromisosocial.evidencia.domain.Riesgo;

/**
 * An activity that waits for validation.
 *
 * @param plantelNombre name of its plantel
 * @param directos direct beneficiaries in all categories
 * @param enviadaEn last submission, UTC
 * @param envios how many times it was submitted
 * @param vence last day to validate it (R23), or null when the calendar has none
 * @param riesgos what deserves a closer look
 */
public record CharolaRenglon(
        String folio,
        int version,
        String plantel,
        String plantelNombre,
        String periodo,
        LocalDate fechaInicio,
        LocalDate fechaFin,
        String servicio,
        long directos,
        Instant enviadaEn,
        int envios,
        LocalDate vence,
        Set<Riesgo> riesgos)
        implements Serializable {

    /** Whether it comes back after a return. */
    public boolean isReenvio() {
        return envios > 1;
    }
}
