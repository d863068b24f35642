package mx.edu.conalep.compromisosocial.colecta.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of each thing, and where more was delivered than counts by now. */
@Tag("R14")
class BalanceTest {
    private static DatosEntrega entrega(String monto, DatosEntrega.ArticuloEntregado... articulos) {
        return new DatosEntrega(
                LocalDate.of(2026, 5, 1),
                "Aliado",
                "0".repeat(64),
                monto == null ? null : new BigDecimal(monto),
                List.of(articulos));
    }

    private static DatosEntrega.ArticuloEntregado articulo(String nombre, String cantidad) {
        return new DatosEntrega.ArticuloEntregado(nombre, new BigDecimal(cantidad), "kg");
    }

    @Test
    void addsDeliveriesUpBesideWhatWasCollected() {
        Totales totales = new Totales(
                new BigDecimal("4000.00"),
                null,
                List.of(
                        new Totales.Especie("Arroz", "kg", new BigDecimal("10.000"), null),
                        new Totales.Especie("Sal", "kg", new BigDecimal("1.000"), new BigDecimal("5.000"))));
        List<Balance> balances = Balance.of(
                totales,
                List.of(
                        entrega("4000.00", articulo("ARROZ", "4.000")),
                        entrega("1000.00", articulo("arroz", "6.000"), articulo("Frijol", "2.000"))));

        assertThat(balances)
                .extracting(b -> b.articulo() + " " + b.entregado().toPlainString() + " "
                        + b.diferencia().toPlainString() + (b.isExceso() ? " exceso" : "")
                        + (b.isPendiente() ? " pendiente" : ""))
                .containsExactly(
                        "null 5000.00 -1000.00 exceso",
                        "Arroz 10.000 0.000",
                        "Sal 0 1.000 pendiente",
                        "Frijol 2.000 -2.000 exceso");
    }

    @Test
    void aDeliveryByAnotherWordOfTheUnitIsOneOfTheGoal() {
        Totales totales = new Totales(
                Suma.ZERO,
                null,
                List.of(new Totales.Especie(
                        "Arroz", "Kilogramos", new BigDecimal("65.000"), new BigDecimal("150.000"))));
        assertThat(Balance.of(totales, List.of(entrega(null, articulo("arroz", "65.000")))))
                .extracting(b -> b.articulo() + " " + b.diferencia().toPlainString())
                .containsExactly("null 0.00", "Arroz 0.000");
    }

    @ParameterizedTest
    @CsvSource({"pza", "Pzas.", "piezas", "PIEZA"})
    void whatIsInNoGoalIsDeliveredByAnyWordOfItsUnit(String unidad) {
        Totales totales = new Totales(
                Suma.ZERO, null, List.of(new Totales.Especie("Cobija", "piezas", new BigDecimal("14.000"), null)));
        DatosEntrega.ArticuloEntregado diez =
                new DatosEntrega.ArticuloEntregado("COBIJA", new BigDecimal("10.000"), unidad);
        assertThat(Balance.of(totales, List.of(entrega(null, diez), entrega(null, diez))))
                .extracting(b -> b.unidad() + " " + b.diferencia().toPlainString())
                .containsExactly("null 0.00", "piezas -6.000");
    }
}
