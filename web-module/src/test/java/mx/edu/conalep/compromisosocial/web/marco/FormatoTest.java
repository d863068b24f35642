package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatoTest {

    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");

    @Test
    void datesAreToldInWords() {
        LocalDate fecha = LocalDate.of(2026, 3, 9);
        assertThat(Formato.fecha(fecha)).isEqualTo("9 de marzo de 2026");
        assertThat(Formato.fechaCorta(fecha)).isEqualTo("9 mar 2026");
        assertThat(Formato.fecha(null)).isEmpty();
    }

    @Test
    void instantsAreToldInTheirZoneAfterDaylightSavingBegan() {
        assertThat(Formato.instante(Instant.parse("2026-03-10T01:05:09Z"), TIJUANA))
                .isEqualTo("9 de marzo de 2026, 18:05, hora de Tijuana");
        assertThat(Formato.hora(Instant.parse("2026-03-10T01:05:09Z"), TIJUANA)).isEqualTo("18:05:09, hora de Tijuana");
    }

    @ParameterizedTest
    @CsvSource({
        "Torneo de convivencia, Torneo de convivencia",
        "Torneo de convivencia y tarde cultural, Torneo de convivencia y…",
        "' Toma de presión arterial, y glucosa ', Toma de presión arterial…",
        "Electroencefalografistas-reunidos, Electroencefalografistas-…"
    })
    void aLongTextEndsWithAWholeWord(String texto, String corto) {
        assertThat(Formato.corto(texto, 26)).isEqualTo(corto);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1234,1_234", "1234567,1_234_567", "-1234,-1_234", "12.5,12.5"})
    void thousandsAreSetApartByAHardSpace(BigDecimal number, String told) {
        assertThat(Formato.numero(number)).isEqualTo(told.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,+12", "-1234,\u22121_234"})
    void changesCarryTheirSign(long change, String told) {
        assertThat(Formato.cambio(change)).isEqualTo(told.replace('_', '\u00a0'));
    }

    @Test
    void moneyNamesItsCurrency() {
        assertThat(Formato.moneda(new BigDecimal("1234.5"))).isEqualTo("$1,234.50\u00a0MXN");
        assertThat(Formato.moneda(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0_B", "1023,1_023_B", "1024,1_kB", "2516582,2.4_MB"})
    void bytesAreToldAsPeopleReadThem(long bytes, String told) {
        assertThat(Formato.tamano(bytes)).isEqualTo(told.replace('_', '\u00a0'));
    }
}
