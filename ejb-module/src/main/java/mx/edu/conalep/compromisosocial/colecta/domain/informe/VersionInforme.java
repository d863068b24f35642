package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.informe.VersionNumerada;

/**
 * A version of a colecta's report, with the plan that it reports on: a plan no longer changes once it was sent down.
 *
 * @param id row number
 * @param folio of the colecta
 * @param inicio first day of its cronograma
 * @param cierre last day of its cronograma
 * @param cerradaEl the day on which it was closed, Mexico City
 * @param version 1 for the first
 * @param motivo why it was made again, null for the first
 * @param ejecucion the execution that may write it
 * @param sha256 hash of what it says, null until it is published
 * @param publicadaEn UTC, null until it is published
 */
public record VersionInforme(
        long id,
        String folio,
        String causa,
        String aliado,
        String convenio,
        LocalDate inicio,
        LocalDate cierre,
        LocalDate cerradaEl,
        int version,
        String motivo,
        long ejecucion,
        String sha256,
        Instant publicadaEn)
        implements VersionNumerada<VersionInforme> {

    @Override
    public VersionInforme published(String huella, Instant en) {
        return new VersionInforme(
                id, folio, causa, aliado, convenio, inicio, cierre, cerradaEl, version, motivo, ejecucion, huella, en);
    }
}
