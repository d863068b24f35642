package mx.edu.conalep.compromisosocial.calendario.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons and sources of the calendar hold what can be read, as all texts. */
@Tag("R16")
class DatosInhabilTest {
    private static final LocalDate DIA = LocalDate.of(2026, 5, 5);

    @ParameterizedTest
    @CsvSource({
        "Feria, Gaceta 12, ''",
        "Fe\u0007ria, Gaceta 12, motivo",
        "Feria, Gaceta \u202e12, fuente",
        "Fe\u0007ria, Gaceta \u202e12, motivo fuente",
        "' ', Gaceta 12, motivo"
    })
    void aNonWorkingDay(String motivo, String fuente, String campos) {
        assertThat(new DatosInhabil(null, DIA, DIA, motivo, fuente).check())
                .extracting(RuleViolation::field)
                .isEqualTo(campos.isEmpty() ? List.of() : List.of(campos.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"Inundación, 0", "Inun\u0007dación, 1", "Inun\u202edación, 1", "' ', 1"})
    void anExtension(String motivo, long faults) {
        assertThat(new DatosProrroga(null, TipoProrroga.values()[0], "15-016", null, DIA, motivo).check(DIA))
                .filteredOn(v -> "motivo".equals(v.field()))
                .hasSize((int) faults);
    }
}
