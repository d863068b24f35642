package mx.edu.conalep.compromisosocial.calendario.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which a stage of a quarter really closed. */
@Tag("R22")
@Tag("R23")
class PeriodoVistaTest {

    @ParameterizedTest
    @CsvSource({
        "ABIERTO, , , , ",
        "EN_VALIDACION, 2026-11-26T18:00:00Z, , 2026-11-26, ",
        // 26 November still, hour of Mexico City
        "EN_VALIDACION, 2026-11-27T05:59:59Z, , 2026-11-26, ",
        "EN_VALIDACION, 2026-11-27T06:00:00Z, , 2026-11-27, ",
        // by the calendar: the job ran after the last day had ended
        "EN_VALIDACION, 2027-01-11T08:00:10Z, , 2027-01-10, ",
        "EN_VALIDACION, , , 2027-01-10, ",
        "CERRADO, 2026-11-26T18:00:00Z, 2026-11-26T18:05:00Z, 2026-11-26, 2026-11-26",
        "PRESENTADO, 2027-01-11T08:00:10Z, 2027-01-14T06:00:10Z, 2027-01-10, 2027-01-13"
    })
    void tellsTheEarlierOfItsLastDayAndItsClose(
            EstadoPeriodo estado,
            Instant captura,
            Instant validacion,
            LocalDate capturaCerro,
            LocalDate validacionCerro) {
        PeriodoVista p = new PeriodoVista(
                "2026-T4",
                estado,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 1, 10),
                LocalDate.of(2027, 1, 13),
                LocalDate.of(2027, 1, 14),
                1,
                captura,
                validacion,
                1);
        assertThat(p.capturaCerro()).isEqualTo(capturaCerro);
        assertThat(p.validacionCerro()).isEqualTo(validacionCerro);
    }
}
