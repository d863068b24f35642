package mx.edu.conalep.compromisosocial.operacion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre.Etapa;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fourth quarter of 2026, whose capture goes on until 10 January: what a run at each boundary is told about its date. */
@Tag("R22")
@Tag("R23")
@Tag("R24")
class PrevisionTest {

    private static final Set<ZoneId> ZONAS =
            Set.of(ZoneId.of("America/Mexico_City"), ZoneId.of("America/Tijuana"), ZoneId.of("America/Cancun"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CIERRE_CAPTURA | 2026-11-26T18:00:00Z | 45 | true | true | faltan 45 días para el 10 de enero de 2027",
                "CIERRE_CAPTURA | 2027-01-01T05:59:59Z | 10 | true | true | faltan 10 días para el 10 de enero de 2027",
                "CIERRE_CAPTURA | 2027-01-01T06:00:00Z | 9 | true | false | faltan 9 días para el 10 de enero de 2027",
                "CIERRE_CAPTURA | 2027-01-10T05:59:59Z | 1 | true | false | falta un día para el 10 de enero de 2027",
                "CIERRE_CAPTURA | 2027-01-10T06:00:00Z | 0 | true | false | es hoy y todavía no termina",
                "CIERRE_CAPTURA | 2027-01-11T06:00:00Z | -1 | true | false | todavía no termina en los planteles que van detrás",
                "CIERRE_CAPTURA | 2027-01-11T07:59:59.999Z | -1 | true | false | todavía no termina en los planteles",
                "CIERRE_CAPTURA | 2027-01-11T08:00:00Z | -1 | false | false | ",
                "CIERRE_VALIDACION | 2027-01-13T05:59:59Z | 1 | true | false | falta un día para el 13 de enero de 2027",
                "CIERRE_VALIDACION | 2027-01-14T05:59:59.999Z | 0 | true | false | es hoy y todavía no termina",
                "CIERRE_VALIDACION | 2027-01-14T06:00:00Z | -1 | false | false | ",
                "CONSOLIDACION_TRIMESTRAL | 2027-01-14T05:59:59.999Z | 1 | true | false | falta un día para el 14 de enero",
                "CONSOLIDACION_TRIMESTRAL | 2027-01-14T06:00:00Z | 0 | false | false | ",
            })
    void aRunBeforeItsDateIsToldWhatIsLeft(
            Trabajo trabajo, Instant ahora, long dias, boolean anticipado, boolean enCurso, String texto) {
        AgendaTrimestre agenda =
                new AgendaTrimestre("2026-T4", Etapa.NINGUNA, LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 13));
        Prevision prevision = Prevision.of(agenda.of(trabajo, ZONAS), LocalDate.of(2026, 12, 31), ahora);
        assertThat(prevision.dias()).isEqualTo(dias);
        assertThat(prevision.anticipado()).isEqualTo(anticipado);
        assertThat(prevision.enCurso()).isEqualTo(enCurso);
        if (texto != null) {
            assertThat(Messages.text(prevision.codigo(), prevision.fecha(), prevision.dias()))
                    .contains(texto);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CIERRE_CAPTURA, 1, 0, 0, false, true",
        "CIERRE_CAPTURA, 0, 5, 0, false, false",
        "CIERRE_CAPTURA, 0, 5, 0, true, true",
        "CIERRE_VALIDACION, 0, 5, 5, false, true",
        "CONSOLIDACION_TRIMESTRAL, 0, 5, 5, false, true"
    })
    void theCloseOfCaptureLeavesNothingOutThatWasSent(
            Trabajo trabajo, int borradores, int enviadas, int sinValidar, boolean sinReporte, boolean fuera) {
        Pendiente p = new Pendiente("15", "15-016", "x", borradores, 0, enviadas, sinReporte).leftOutBy(trabajo);
        assertThat(p.sinValidar()).isEqualTo(sinValidar);
        assertThat(p.leftOutOfValidation()).isEqualTo(fuera);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, false, true",
        "0, 1, 5, false, true",
        "0, 0, 0, true, true",
        "0, 0, 5, true, false",
        "0, 0, 5, false, false"
    })
    void whoStillCanDoSomethingIsCalled(
            int borradores, int devueltas, int sinValidar, boolean sinReporte, boolean plantel) {
        assertThat(new Pendiente("15", "15-016", "x", borradores, devueltas, sinValidar, sinReporte).waitsForPlantel())
                .isEqualTo(plantel);
    }
}
