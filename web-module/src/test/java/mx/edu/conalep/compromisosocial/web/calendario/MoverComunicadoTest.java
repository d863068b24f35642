package mx.edu.conalep.compromisosocial.web.calendario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.EfectoPlazo;
import mx.edu.conalep.compromisosocial.calendario.domain.EfectoPlazo.Concepto;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice to move what was communicated names every date that it moves. */
@Tag("R23")
@Tag("R24")
class MoverComunicadoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-T4 | 2026-T4: informe del 14 de enero de 2027 al 15 de enero de 2027, y cierre de validación del"
                        + " 13 de enero de 2027 al 14 de enero de 2027",
                "2027-T1 | 2026-T4: informe del 14 de enero de 2027 al 15 de enero de 2027",
            })
    void namesTheCloseOfValidationThatMovesWithTheReport(String periodoQueCierra, String texto) {
        EfectoPlazo informe = effect(Concepto.INFORME, "2026-T4", 14);
        assertThat(InhabilBacking.told(informe, List.of(informe, effect(Concepto.VALIDACION, periodoQueCierra, 13))))
                .isEqualTo(texto);
    }

    private static EfectoPlazo effect(Concepto concepto, String periodo, int dia) {
        LocalDate antes = LocalDate.of(2027, 1, dia);
        return new EfectoPlazo(concepto, periodo, LocalDate.of(2026, 12, 31), antes, antes.plusDays(1), true);
    }
}
