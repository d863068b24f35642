package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.informe.VersionNumerada;

/**
 * A version of a programme's report, with the plan that it reports on: a plan no longer changes once it was sent down.
 *
 * @param id row number
 * @param folio of the programme
 * @param solicitante who asked for it
 * @param peticion what was asked for
 * @param inicio its first day
 * @param fin its last day as planned
 * @param cerradoEl the day on which it was closed, where its author is
 * @param version 1 for the first
 * @param motivo why it was made again, null for the first
 * @param ejecucion the execution that may write it
 * @param sha256 hash of what it says, null until it is published
 * @param publicadaEn UTC, null until it is published
 */
public record VersionEmergente(
        long id,
        String folio,
        String causa,
        String solicitante,
        String peticion,
        LocalDate inicio,
        LocalDate fin,
        LocalDate cerradoEl,
        int version,
        String motivo,
        long ejecucion,
        String sha256,
        Instant publicadaEn)
        implements VersionNumerada<VersionEmergente> {

    @Override
    public VersionEmergente published(String huella, Instant en) {
        return new VersionEmergente(
                id,
                folio,
                causa,
                solicitante,
                peticion,
                inicio,
                fin,
                cerradoEl,
                version,
                motivo,
                ejecucion,
                huella,
                en);
    }
}
