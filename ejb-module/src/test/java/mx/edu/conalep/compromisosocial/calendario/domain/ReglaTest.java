package mx.edu.conalep.compromisosocial.calendario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Deadlines of the Bases")
class ReglaTest {

    private static final Calendario ART_74 = Calendario.statutory();
    private static final Lugar MEXICO = new Lugar("15", ZoneId.of("America/Mexico_City"));

    @Tag("R22")
    @ParameterizedTest(name = "activity of {0} is due on {1}")
    @CsvSource({
        "2026-02-27, 2026-03-09",
        "2026-03-06, 2026-03-16",
        "2026-12-15, 2026-12-25",
        "2026-12-28, 2027-01-07",
        "2028-02-20, 2028-03-01",
        "2027-02-20, 2027-03-02",
        "2026-03-31, 2026-04-10"
    })
    void countsCalendarDays(LocalDate actividad, LocalDate vence) {
        assertEquals(vence, Regla.R22.plazo(actividad, 0, ART_74, MEXICO).vence());
    }

    @Tag("R22")
    @Test
    void doesNotMoveWithVacations() {
        Calendario vacaciones = ART_74.with(inhabil(null, "2026-03-01", "2026-03-31"));
        Plazo plazo = Regla.R22.plazo(LocalDate.parse("2026-02-27"), 0, vacaciones, MEXICO);
        assertEquals(LocalDate.parse("2026-03-09"), plazo.vence());
        assertEquals(2, plazo.calendarioVersion());
    }

    @Tag("R22")
    @ParameterizedTest(name = "{0}: activity of {1} expires at {2}")
    @CsvSource({
        "America/Tijuana,       2026-02-27, 2026-03-10T07:00:00Z",
        "America/Tijuana,       2026-02-25, 2026-03-08T08:00:00Z",
        "America/Tijuana,       2026-02-26, 2026-03-09T07:00:00Z",
        "America/Tijuana,       2026-10-21, 2026-11-01T07:00:00Z",
        "America/Tijuana,       2026-10-22, 2026-11-02T08:00:00Z",
        "America/Mexico_City,   2026-02-27, 2026-03-10T06:00:00Z",
        "America/Cancun,        2026-02-27, 2026-03-10T05:00:00Z",
        "America/Cancun,        2026-07-01, 2026-07-12T05:00:00Z",
        "America/Ciudad_Juarez, 2026-02-27, 2026-03-10T06:00:00Z",
        "America/Ciudad_Juarez, 2026-02-20, 2026-03-03T07:00:00Z",
        "America/Ojinaga,       2026-07-01, 2026-07-12T05:00:00Z",
        "America/Chihuahua,     2026-07-01, 2026-07-12T06:00:00Z",
        "America/Matamoros,     2026-07-01, 2026-07-12T05:00:00Z",
        "America/Hermosillo,    2026-07-01, 2026-07-12T07:00:00Z",
        "America/Mazatlan,      2026-12-28, 2027-01-08T07:00:00Z"
    })
    void endsWithTheLastDayInTheZoneOfThePlantel(ZoneId zona, LocalDate actividad, Instant instante) {
        Plazo plazo = Regla.R22.plazo(actividad, 0, ART_74, new Lugar("02", zona));
        assertEquals(instante, plazo.venceInstante());
        assertTrue(plazo.isMetAt(instante.minusNanos(1)), "the last nanosecond is in time");
        assertFalse(plazo.isMetAt(instante), "midnight is late");
    }

    @Tag("R24")
    @ParameterizedTest(name = "quarter closing {0} is reported by {1}")
    @CsvSource({
        "2026-03-31, 2026-04-14",
        "2026-12-31, 2027-01-15",
        "2026-06-30, 2026-07-14",
        "2026-09-30, 2026-10-14",
        "2030-09-30, 2030-10-15",
        "2024-09-30, 2024-10-15"
    })
    void countsBusinessDaysOfTheNation(LocalDate cierre, LocalDate vence) {
        assertEquals(vence, Regla.R24.plazo(cierre, 0, ART_74, Lugar.NACIONAL).vence());
    }

    @Tag("R24")
    @Test
    void waitsForTheVacationsOfTheSchoolCalendar() {
        Calendario vacaciones = ART_74.with(inhabil(null, "2026-03-30", "2026-04-10"));
        Plazo plazo = Regla.R24.plazo(LocalDate.parse("2026-03-31"), 0, vacaciones, Lugar.NACIONAL);
        assertEquals(LocalDate.parse("2026-04-24"), plazo.vence());
        assertEquals(Instant.parse("2026-04-25T06:00:00Z"), plazo.venceInstante());
    }

    @Tag("R24")
    @Test
    void ignoresTheDaysAndTheZoneOfAnEntidadInANationalDeadline() {
        Calendario vacaciones = ART_74.with(inhabil("02", "2026-04-01", "2026-04-10"));
        Lugar tijuana = new Lugar("02", ZoneId.of("America/Tijuana"));
        Plazo plazo = Regla.R24.plazo(LocalDate.parse("2026-03-31"), 0, vacaciones, tijuana);
        assertEquals(LocalDate.parse("2026-04-14"), plazo.vence());
        assertEquals(Plazo.NACIONAL, plazo.zona());
    }

    @Tag("R17.g")
    @ParameterizedTest(name = "Semana ending {0} with extension of {1} is due on {2}")
    @CsvSource({
        "2026-04-30, 0, 2026-05-15", "2026-04-30, 5, 2026-05-22", "2026-09-11, 0, 2026-09-28",
        "2026-09-11, 5, 2026-10-05", "2026-04-30, 1, 2026-05-18", "2026-09-11, 3, 2026-10-01"
    })
    void countsBusinessDaysAndTheExtensionFromTheClose(LocalDate semana, int prorroga, LocalDate vence) {
        assertEquals(vence, Regla.R17_G.plazo(semana, prorroga, ART_74, MEXICO).vence());
    }

    @Tag("R17.g")
    @Test
    void usesTheDaysOfItsOwnEntidadOnly() {
        Calendario local = ART_74.with(inhabil("15", "2026-05-04", "2026-05-05"));
        LocalDate semana = LocalDate.parse("2026-04-30");
        Lugar otra = new Lugar("14", MEXICO.zona());
        assertEquals(
                LocalDate.parse("2026-05-19"),
                Regla.R17_G.plazo(semana, 0, local, MEXICO).vence());
        assertEquals(
                LocalDate.parse("2026-05-15"),
                Regla.R17_G.plazo(semana, 0, local, otra).vence());
    }

    @ParameterizedTest
    @CsvSource({"R22, 1", "R24, 1", "R17_G, 6", "R17_G, -1", "R22, -1"})
    void refusesAnExtensionThatTheRuleDoesNotHave(Regla regla, int prorroga) {
        LocalDate fecha = LocalDate.parse("2026-04-30");
        assertThrows(IllegalArgumentException.class, () -> regla.plazo(fecha, prorroga, ART_74, MEXICO));
    }

    @Test
    void isNamedByTheTextOfTheApi() {
        assertEquals(Regla.R17_G, Regla.find("R17.g").orElseThrow());
        assertEquals(Regla.R22, Regla.find("R22").orElseThrow());
        assertTrue(Regla.find("r22").isEmpty());
        assertTrue(Regla.find("R17_G").isEmpty());
        assertTrue(Regla.find(null).isEmpty());
    }

    private static DiaInhabil inhabil(String entidad, String desde, String hasta) {
        return new DiaInhabil(
                entidad, LocalDate.parse(desde), LocalDate.parse(hasta), "Vacaciones", "Calendario escolar", 2);
    }
}
