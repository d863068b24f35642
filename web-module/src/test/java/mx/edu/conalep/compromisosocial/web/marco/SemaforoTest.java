package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R22")
class SemaforoTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, VENCIDO, Venció hace 2 días",
        "2026-03-08, VENCIDO, Venció ayer",
        "2026-03-09, HOY, Vence hoy",
        "2026-03-10, SEMANA, Vence mañana",
        "2026-03-16, SEMANA, Faltan 7 días",
        "2026-03-17, A_TIEMPO, Faltan 8 días"
    })
    void theLightChangesAtItsBoundariesAndSpeaksInWords(LocalDate vence, Semaforo luz, String texto) {
        assertThat(Semaforo.of(vence, HOY)).isEqualTo(luz);
        assertThat(Semaforo.texto(vence, HOY)).isEqualTo(texto);
    }
}
