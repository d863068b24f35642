package mx.edu.conalep.compromisosocial.derivado.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios.Columna;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What derives from convenios in figures: only validated work counts, the rest is told apart (Art. 20). */
@Tag("R20")
class CifrasDerivadasTest {

    @ParameterizedTest
    @CsvSource({"BORRADOR,0,1", "EN_VALIDACION,0,1", "DEVUELTA,0,1", "VALIDADA,1,0", "CONSOLIDADA,1,0", "CANCELADA,0,0"
    })
    void eachStateCountsOnceOrNever(EstadoActividad estado, long validadas, long porValidar) {
        CifrasDerivadas cifras = new CifrasDerivadas(Map.of(estado, new Cifra(1, 26, 7)));
        assertThat(cifras.validadas()).isEqualTo(new Cifra(validadas, 26 * validadas, 7 * validadas));
        assertThat(cifras.porValidar()).isEqualTo(new Cifra(porValidar, 26 * porValidar, 7 * porValidar));
    }

    @Test
    void everyStateIsSummed() {
        Map<EstadoActividad, Cifra> all = new EnumMap<>(EstadoActividad.class);
        Arrays.stream(EstadoActividad.values()).forEach(e -> all.put(e, new Cifra(1, 10, 100)));
        CifrasDerivadas cifras = new CifrasDerivadas(all);
        assertThat(cifras.validadas()).isEqualTo(new Cifra(2, 20, 200));
        assertThat(cifras.porValidar()).isEqualTo(new Cifra(3, 30, 300));
        assertThat(cifras.porEstado().keySet()).containsExactly(EstadoActividad.values());
    }

    private static RenglonConvenios row(String entidad, long first, String ofrecido) {
        List<Long> cuentas =
                LongStream.range(first, first + Columna.values().length).boxed().toList();
        return new RenglonConvenios(
                entidad, "Estado", "ESTATAL", cuentas, new BigDecimal(ofrecido), BigDecimal.ONE.setScale(2));
    }

    @Test
    void theTotalIsTheSumOfItsRows() {
        RenglonConvenios total = RenglonConvenios.total(List.of(row("09", 0, "10.50"), row("15", 100, "0.25")));
        assertThat(total.cuenta(Columna.EN_TRAMITE)).isEqualTo(100);
        assertThat(total.cuenta(Columna.ACTIVIDADES_POR_VALIDAR)).isEqualTo(122);
        assertThat(total.ofrecido()).isEqualByComparingTo("10.75");
        assertThat(total.recibido()).isEqualByComparingTo("2.00");
        assertThat(RenglonConvenios.total(List.of()).cuentas()).containsOnly(0L);
    }
}
