package mx.edu.conalep.compromisosocial.web.bandeja;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionVigente;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R24")
class TareasVersionTest {
    private static final LocalDate DIA = LocalDate.of(2026, 4, 14);

    /** Art. 24 sets a term for the report and none for presenting it: the card tells no day, like the mail. */
    @ParameterizedTest
    @CsvSource({
        "INFORMADO, 1, Presentar el informe de 2026-T1",
        "INFORMADO, 2, 'Presentar el informe de 2026-T1, versión 2'",
        "PRESENTADO, 2, 'Presentar el informe de 2026-T1, versión 2'"
    })
    void whatIsToBePresentedHasNoLastDay(EstadoPeriodo estado, int version, String titulo) {
        PeriodoVista periodo = new PeriodoVista("2026-T1", estado, DIA, DIA, DIA, DIA, DIA, DIA, 1, null, null, 0);
        Tarjeta tarjeta = TareasVersion.present(
                new VersionVigente(Trimestre.parse("2026-T1"), version), periodo, DIA.plusDays(9));
        assertThat(tarjeta.titulo()).isEqualTo(titulo);
        assertThat(tarjeta.vence()).isNull();
        assertThat(tarjeta.luz()).isNull();
        assertThat(tarjeta.plazo()).isEmpty();
    }
}
