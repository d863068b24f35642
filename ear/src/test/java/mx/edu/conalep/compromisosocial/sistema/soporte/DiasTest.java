package mx.edu.conalep.compromisosocial.sistema.soporte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the date, the day of an activity lies in the quarter of today and not after it. */
class DiasTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 1, 2026-11-25, 2026-T4",
        "2026-12-31, 1, 2026-12-30, 2026-T4",
        "2027-01-01, 1, 2027-01-01, 2027-T1",
        "2027-01-02, 1, 2027-01-01, 2027-T1",
        "2027-01-02, 3, 2027-01-01, 2027-T1",
        "2027-03-31, 1, 2027-03-30, 2027-T1",
        "2027-04-01, 1, 2027-04-01, 2027-T2",
        "2027-05-31, 1, 2027-05-30, 2027-T2",
        "2028-02-29, 1, 2028-02-28, 2028-T1",
        "2028-03-01, 1, 2028-02-29, 2028-T1"
    })
    void theDayOfAnActivityIsInTheOpenQuarter(LocalDate hoy, int dias, LocalDate dia, String trimestre) {
        assertThat(Dias.reciente(hoy, dias)).isEqualTo(dia);
        assertThat(Dias.trimestre(hoy)).isEqualTo(trimestre);
    }
}
