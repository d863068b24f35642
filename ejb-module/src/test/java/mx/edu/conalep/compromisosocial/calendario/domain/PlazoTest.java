package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is over in the country when it is over in Tijuana, in winter two hours after Mexico City, in summer one. */
@Tag("R12")
class PlazoTest {
    private static final List<ZoneId> ZONAS = List.of(
            ZoneId.of("America/Cancun"), Plazo.NACIONAL, ZoneId.of("America/Hermosillo"), ZoneId.of("America/Tijuana"));

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T05:59:59Z, 2026-04-30",
        "2026-05-01T06:30:00Z, 2026-04-30",
        "2026-05-01T06:59:59Z, 2026-04-30",
        "2026-05-01T07:00:00Z, 2026-05-01",
        "2026-12-01T06:00:00Z, 2026-11-30",
        "2026-12-01T07:59:59Z, 2026-11-30",
        "2026-12-01T08:00:00Z, 2026-12-01"
    })
    void isReachedWhereItBeginsLast(Instant ahora, LocalDate expected) {
        assertThat(Plazo.reachedIn(ZONAS, ahora)).isEqualTo(expected);
    }
}
