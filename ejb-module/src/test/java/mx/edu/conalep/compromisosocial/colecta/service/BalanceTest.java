package mx.edu.conalep.compromisosocial.colecta.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    @Test
    void whatWasKeptUnderItsOwnKeyStandsBesideTheGoalUntilItIsDelivered() {
        Totales totales = new Totales(
                Suma.ZERO,
                null,
                List.of(
                        new Totales.Especie("Arroz", "kilos", new BigDecimal("65.000"), new BigDecimal("150.000")),
                        new Totales.Especie("Arroz", "kg", new BigDecimal("10.000"), null)));
        assertThat(Balance.of(totales, List.of(entrega(null, articulo("arroz", "10.000")))))
                .extracting(b -> b.unidad() + " " + b.diferencia().toPlainString())
                .containsExactly("null 0.00", "kilos 65.000", "kg 0.000");
        DatosEntrega conLaMeta = entrega(
                null, new DatosEntrega.ArticuloEntregado("Arroz", new BigDecimal("5.000"), "kg", "arroz|kilos"));
        assertThat(Balance.of(totales, List.of(conLaMeta)))
                .as("a delivery stays under the key under which it was kept")
                .extracting(b -> b.unidad() + " " + b.diferencia().toPlainString())
                .containsExactly("null 0.00", "kilos 60.000", "kg 10.000");
    }
}
