package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R24")
@Tag("R17.g")
@DisplayName("Business days")
class CalendarioTest {

    private static final DiaInhabil NACIONAL = dias(null, "2026-04-01", "2026-04-03");
    private static final DiaInhabil DE_TIJUANA = dias("02", "2026-07-13", "2026-07-13");
    private static final Calendario CALENDARIO =
            Calendario.statutory().with(NACIONAL).with(DE_TIJUANA);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, , true", "2026-04-01, , false", "2026-04-03, 02, false", "2026-04-04, , false",
        "2026-04-05, , false", "2026-04-06, , true", "2026-07-13, 02, false", "2026-07-13, 15, true",
        "2026-07-13, , true", "2026-09-16, 15, false"
    })
    void knowsWhoWorks(LocalDate fecha, String entidad, boolean habil) {
        assertEquals(habil, CALENDARIO.isBusinessDay(fecha, entidad));
    }

    @Test
    void givesAnotherVersionAndKeepsTheOld() {
        Calendario sin = CALENDARIO.without(NACIONAL);
        assertEquals(3, CALENDARIO.version());
        assertEquals(4, sin.version());
        assertTrue(sin.isBusinessDay(LocalDate.parse("2026-04-01"), null));
        assertFalse(CALENDARIO.isBusinessDay(LocalDate.parse("2026-04-01"), null));
    }

    @Test
    void neverLandsOnANonBusinessDayAndCountsExactly() {
        Random azar = new Random(74);
        IntStream.range(0, 2_000).forEach(i -> {
            LocalDate desde = LocalDate.of(2024, 1, 1).plusDays(azar.nextInt(5_000));
            int dias = 1 + azar.nextInt(30);
            LocalDate hasta = CALENDARIO.plusBusinessDays(desde, dias, "02");
            assertTrue(CALENDARIO.isBusinessDay(hasta, "02"), () -> desde + " + " + dias);
            long contados = desde.plusDays(1)
                    .datesUntil(hasta.plusDays(1))
                    .filter(d -> CALENDARIO.isBusinessDay(d, "02"))
                    .count();
            assertEquals(dias, contados, () -> desde + " + " + dias);
        });
    }

    @Test
    void comesBackFromABusinessDay() {
        Random azar = new Random(75);
        IntStream.range(0, 2_000).forEach(i -> {
            LocalDate desde =
                    CALENDARIO.plusBusinessDays(LocalDate.of(2024, 1, 1).plusDays(azar.nextInt(5_000)), 1, null);
            int dias = 1 + azar.nextInt(30);
            LocalDate hasta = CALENDARIO.plusBusinessDays(desde, dias, null);
            assertEquals(desde, CALENDARIO.minusBusinessDays(hasta, dias, null));
        });
    }

    @Test
    void neverGivesAnEarlierDateForMoreNonWorkingDays() {
        Random azar = new Random(76);
        IntStream.range(0, 500).forEach(i -> {
            LocalDate desde = LocalDate.of(2026, 1, 1).plusDays(azar.nextInt(700));
            LocalDate vacacion = desde.plusDays(azar.nextInt(20));
            Calendario mas =
                    CALENDARIO.with(new DiaInhabil(null, vacacion, vacacion.plusDays(azar.nextInt(15)), "v", "f", 4));
            assertFalse(mas.plusBusinessDays(desde, 10, null).isBefore(CALENDARIO.plusBusinessDays(desde, 10, null)));
        });
    }

    @Test
    void refusesToCountNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CALENDARIO.plusBusinessDays(LocalDate.parse("2026-04-01"), 0, null));
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> dias(null, "2026-04-02", "2026-04-01"));
    }

    @Test
    void isWithdrawnOnceAndByALaterVersion() {
        DiaInhabil dia = dias(null, "2026-05-05", "2026-05-05");
        assertThrows(IllegalStateException.class, () -> dia.withdraw(2));
        dia.withdraw(3);
        assertEquals(3, dia.getVersionBaja());
        assertThrows(IllegalStateException.class, () -> dia.withdraw(4));
    }

    private static DiaInhabil dias(String entidad, String desde, String hasta) {
        return new DiaInhabil(
                entidad, LocalDate.parse(desde), LocalDate.parse(hasta), "Vacaciones", "Calendario escolar", 2);
    }
}
