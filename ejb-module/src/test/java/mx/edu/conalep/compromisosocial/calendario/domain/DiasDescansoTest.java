package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R24")
@DisplayName("Statutory rest days of Art. 74 LFT")
class DiasDescansoTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, anioNuevo", "2026-02-02, constitucion", "2026-03-16, benitoJuarez",
        "2026-05-01, trabajo", "2026-09-16, independencia", "2026-11-16, revolucion",
        "2026-12-25, navidad", "2024-10-01, transmision", "2030-10-01, transmision",
        "2036-10-01, transmision", "2025-02-03, constitucion", "2027-03-15, benitoJuarez",
        "2027-11-15, revolucion", "2028-02-07, constitucion"
    })
    void isRestDay(LocalDate fecha, String nombre) {
        assertEquals("calendario.descanso." + nombre, DiasDescanso.find(fecha).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-05",
                "2026-03-21",
                "2026-11-20",
                "2026-10-01",
                "2025-10-01",
                "2029-10-01",
                "2018-10-01",
                "2026-12-24",
                "2026-02-09",
                "2024-12-01"
            })
    void isNotRestDay(LocalDate fecha) {
        assertTrue(DiasDescanso.find(fecha).isEmpty());
    }

    @Test
    void hasSevenDaysAYearAndEightWhenTheExecutiveChanges() {
        IntStream.rangeClosed(2019, 2060).forEach(anio -> {
            boolean transmision = anio >= 2024 && (anio - 2024) % 6 == 0;
            assertEquals(transmision ? 8 : 7, DiasDescanso.of(anio).size(), "year " + anio);
        });
    }

    @Test
    void movesTheThreeMovableOnesToMondays() {
        IntStream.rangeClosed(2019, 2060).forEach(anio -> DiasDescanso.of(anio).forEach((dia, codigo) -> {
            if (codigo.matches(".*(constitucion|benitoJuarez|revolucion)")) {
                assertEquals(DayOfWeek.MONDAY, dia.getDayOfWeek(), codigo + " " + dia);
            }
        }));
        assertFalse(DiasDescanso.of(2026).isEmpty());
    }
}
