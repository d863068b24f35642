package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text beside a bar says all that the bar says. */
@Tag("R14")
class AvanceColectaTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, 1000.00, 0, 0",
        "996.00, 1000.00, 99, 990",
        "1000.00, 1000.00, 100, 1000",
        "2500.00, 1000.00, 250, 1000",
        "-10.00, 1000.00, -1, 0"
    })
    void tellsThePartOfTheGoalAndNeverRoundsUp(BigDecimal recaudado, BigDecimal meta, long parte, long ancho) {
        AvanceColecta dinero =
                AvanceColecta.of(new Totales(recaudado, meta, List.of())).get(0);
        assertThat(dinero.parte()).isEqualTo(parte);
        assertThat(dinero.ancho()).isEqualTo(ancho);
    }

    @Test
    void goodsWithoutAGoalHaveNoBarAndMoneyThatNobodyAsksForNoLine() {
        Totales.Especie sal = new Totales.Especie("Sal", "kg", new BigDecimal("1.500"), null);
        assertThat(AvanceColecta.of(new Totales(new BigDecimal("0.00"), null, List.of(sal))))
                .containsExactly(new AvanceColecta("Sal", "1.5 kg", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "0.125, 0.125",
        "1.500, 1.5",
        "2.000, 2",
        "9999999999.999, 9\u00a0999\u00a0999\u00a0999.999",
        "-0.005, \u22120.005"
    })
    void goodsAreToldToTheirLastDecimal(BigDecimal cantidad, String told) {
        assertThat(AvanceColecta.amount(cantidad, "kg")).isEqualTo(told + " kg");
    }
}
