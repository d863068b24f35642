package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void tellsTheSpanishTextWithItsArguments() {
        assertThat(Messages.text("shared.trimestre.malformed", "2026-T9"))
                .isEqualTo("El periodo «2026-T9» no es válido: escríbalo como 2026-T1.");
    }

    @Test
    void tellsDatesInWords() {
        assertThat(Messages.date(LocalDate.of(2026, 3, 9))).isEqualTo("9 de marzo de 2026");
        assertThat(Messages.text("shared.folio.notFound", LocalDate.of(2026, 3, 9)))
                .contains("9 de marzo de 2026");
    }

    @Test
    void setsThousandsApartByAHardSpaceInsideAChoiceToo() {
        assertThat(Messages.text("actividad.lista.total", 12400L)).isEqualTo("12\u00a0400 actividades");
        assertThat(Messages.text("actividad.lista.total", 1L)).isEqualTo("1 actividad");
        assertThat(Messages.text("auditoria.total", 12400L)).isEqualTo("12\u00a0400 asientos");
        assertThat(Messages.text("actividad.R18.range", 1_000_000)).contains("de 0 a 1\u00a0000\u00a0000.");
        assertThat(Messages.text("operacion.ejecucion.notFound", 1234)).contains("1234");
    }

    @Test
    void tellsAnExactAmountToItsThirdDecimalAlsoInsideAText() {
        assertThat(Messages.text("emergente.asignacion.noAlcanza", new BigDecimal("0.125")))
                .contains("(0.125)");
        assertThat(Messages.text("emergente.asignacion.noAlcanza", new BigDecimal("9999999999.999")))
                .contains("(9\u00a0999\u00a0999\u00a0999.999)");
        assertThat(Messages.text("emergente.asignacion.noAlcanza", new BigDecimal("12.000")))
                .contains("(12)");
    }

    @Test
    void answersTheCodeWhereNoTextExists() {
        assertThat(Messages.text("shared.no.such")).isEqualTo("shared.no.such");
        assertThat(Messages.text("nobundle.no.such")).isEqualTo("nobundle.no.such");
        assertThat(Messages.text("nodot")).isEqualTo("nodot");
    }

    @Test
    void keepsTheValuesOfEachUseApart() {
        List<String> told = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> Messages.text("shared.trimestre.malformed", "valor" + i))
                .toList();
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i)).isEqualTo("El periodo «valor" + i + "» no es válido: escríbalo como 2026-T1.");
        }
        assertThat(Messages.text("shared.trimestre.malformed")).contains("{0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convenio.apoyoRecibido.fecha",
                "convenio.terminacion.fecha",
                "colecta.fecha.range",
                "emergente.fecha.range",
                "consolidacion.presentacion.fecha.range"
            })
    void aRangeOfOneDayIsToldAsThatDay(String code) {
        LocalDate dia = LocalDate.of(2026, 11, 26);
        assertThat(Messages.text(code, dia, dia)).contains("solo puede ser el 26 de noviembre de 2026");
        assertThat(Messages.text(code, dia, dia.plusDays(1))).contains("entre el 26 de noviembre de 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "colecta.fecha.range, difusion, cuando se difundió la colecta",
        "colecta.fecha.range, inicio, cuando comenzó la colecta",
        "emergente.fecha.range, aprobacion, cuando se aprobó la asignación",
        "emergente.fecha.range, solicitud, cuando se solicitó el programa",
    })
    void aDayThatIsTheOnlyOneSaysWhy(String code, String because, String why) {
        LocalDate dia = LocalDate.of(2026, 11, 26);
        assertThat(Messages.text(code, dia, dia, because))
                .isEqualTo("La fecha solo puede ser el 26 de noviembre de 2026, " + why + ".");
        assertThat(Messages.text(code, dia, dia, "otra")).isEqualTo(Messages.text(code, dia, dia));
        assertThat(Messages.text(code, dia, dia.plusDays(1), because))
                .isEqualTo(Messages.text(code, dia, dia.plusDays(1)));
    }
}
