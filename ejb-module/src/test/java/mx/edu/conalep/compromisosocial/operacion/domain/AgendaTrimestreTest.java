package mx.edu.conalep.compromisosocial.operacion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre.Etapa;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the calendar starts each job, at its boundaries. */
@Tag("R22")
@Tag("R23")
@Tag("R24")
class AgendaTrimestreTest {

    private static final Set<ZoneId> ZONAS =
            Set.of(ZoneId.of("America/Mexico_City"), ZoneId.of("America/Tijuana"), ZoneId.of("America/Cancun"));

    @ParameterizedTest
    @CsvSource({
        // capture ends in Tijuana last: 10 April ends there at 07:00Z (daylight saving)
        "CAPTURA, CIERRE_CAPTURA, 2026-04-10, 2026-04-11T07:00:00Z",
        "VALIDACION, CIERRE_VALIDACION, 2026-04-13, 2026-04-14T06:00:00Z",
        "POR_CONSOLIDAR, CONSOLIDACION_TRIMESTRAL, 2026-04-14, 2026-04-14T06:00:00Z"
    })
    void eachStageAsksForItsJob(Etapa etapa, Trabajo trabajo, LocalDate fecha, Instant desde) {
        assertThat(agenda(etapa).next(ZONAS)).contains(new Disparo(trabajo, "2026-T1", fecha, desde));
    }

    @Test
    void historyAndWhatIsConsolidatedAskForNothing() {
        assertThat(agenda(Etapa.NINGUNA).next(ZONAS)).isEmpty();
    }

    @Test
    void aPlantelEastOfMexicoCityDoesNotCloseTheNationEarly() {
        assertThat(agenda(Etapa.CAPTURA)
                        .next(Set.of(ZoneId.of("America/Cancun")))
                        .orElseThrow()
                        .desde())
                .isEqualTo(Instant.parse("2026-04-11T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-11T06:59:59.999Z, false",
        "2026-04-11T07:00:00Z, true",
        "2026-04-20T00:00:00Z, true",
        "2026-05-01T06:59:59Z, true",
        "2026-05-01T07:00:00Z, false"
    })
    void isDueFromItsInstantOnForTwentyDays(Instant ahora, boolean esperado) {
        assertThat(agenda(Etapa.CAPTURA).next(ZONAS).orElseThrow().isDue(ahora)).isEqualTo(esperado);
    }

    private static AgendaTrimestre agenda(Etapa etapa) {
        return new AgendaTrimestre("2026-T1", etapa, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 13));
    }

    @Test
    @Tag("R22")
    void remindersAreDueFromSevenInTheMorningOfMexicoCity() {
        Disparo avisos = Disparo.reminders(LocalDate.of(2026, 3, 10));
        assertThat(avisos.isTrimestral()).isFalse();
        assertThat(avisos.isDue(Instant.parse("2026-03-10T12:59:59Z"))).isFalse();
        assertThat(avisos.isDue(Instant.parse("2026-03-10T13:00:00Z"))).isTrue();
    }
}
