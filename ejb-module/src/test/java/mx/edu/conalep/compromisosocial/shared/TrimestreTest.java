package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R24")
class TrimestreTest {

    @ParameterizedTest
    @CsvSource({
        "2026-T1, 2026-01-01, 2026-03-31, 2025-T4, 2026-T2",
        "2026-T2, 2026-04-01, 2026-06-30, 2026-T1, 2026-T3",
        "2026-T3, 2026-07-01, 2026-09-30, 2026-T2, 2026-T4",
        "2026-T4, 2026-10-01, 2026-12-31, 2026-T3, 2027-T1"
    })
    void knowsItsDaysAndNeighbours(String clave, LocalDate inicio, LocalDate fin, String before, String after) {
        Trimestre trimestre = Trimestre.parse(clave);
        assertThat(trimestre.inicio()).isEqualTo(inicio);
        assertThat(trimestre.fin()).isEqualTo(fin);
        assertThat(trimestre.previous().clave()).isEqualTo(before);
        assertThat(trimestre.next().clave()).isEqualTo(after);
        assertThat(trimestre.contains(inicio)).isTrue();
        assertThat(trimestre.contains(fin)).isTrue();
        assertThat(trimestre.contains(inicio.minusDays(1))).isFalse();
        assertThat(trimestre.contains(fin.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026-T0", "2026-T5", "2026T1", "26-T1", "1999-T1", "2026-T1x", "2026-t1"})
    void refusesWhatIsNoQuarter(String clave) {
        assertThatThrownBy(() -> Trimestre.parse(clave))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(RuleViolation::code)
                        .containsExactly("shared.trimestre.malformed"));
    }

    @Test
    void isOrderedByTime() {
        assertThat(Trimestre.parse("2025-T4")).isLessThan(Trimestre.parse("2026-T1"));
    }
}
