package mx.edu.conalep.compromisosocial.colecta.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No more is delivered than was collected and not delivered before. */
@Tag("R14")
class DatosEntregaTest {

    private static final LocalDate HOY = LocalDate.of(2026, 5, 4);
    private static final String RECIBO = "0".repeat(64);
    private static final Map<String, BigDecimal> ARROZ =
            Map.of(ClaveArticulo.counted("Arroz", "kg"), new BigDecimal("2.500"));

    private static List<String> faults(DatosEntrega datos, boolean enRecibo) {
        return datos.check(Ejemplos.INICIO, HOY, enRecibo, new BigDecimal("100.00"), ARROZ).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    private static DatosEntrega.ArticuloEntregado article(String name, String amount) {
        return new DatosEntrega.ArticuloEntregado(name, new BigDecimal(amount), "KG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-05-04|100.00|2.500|-",
                "2026-03-09|-|0.001|-",
                "2026-05-05|1.00|1|fecha colecta.fecha.range",
                "2026-03-08|1.00|1|fecha colecta.fecha.range",
                "-|1.00|1|fecha colecta.dato.required",
                "2026-05-04|100.01|1|monto colecta.entrega.exceso",
                "2026-05-04|0.00|1|monto colecta.dato.positivo",
                "2026-05-04|1.00|2.501|articulos[0].cantidad colecta.entrega.exceso",
                "2026-05-04|1.00|0|articulos[0].cantidad colecta.dato.positivo"
            })
    void staysWithinWhatIsLeft(LocalDate fecha, BigDecimal monto, String arroz, String fault) {
        DatosEntrega datos =
                new DatosEntrega(fecha, "Almacén del aliado", RECIBO, monto, List.of(article("arroz", arroz)));
        assertThat(faults(datos, true)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void needsAReceiptSomebodyAndSomething() {
        assertThat(faults(new DatosEntrega(HOY, null, null, null, List.of()), false))
                .containsExactly(
                        "recibe colecta.dato.required", "recibo colecta.entrega.recibo", "monto colecta.entrega.nada");
    }

    @Test
    void namesEachArticleOnceAndOnlyWhatWasCollected() {
        DatosEntrega datos = new DatosEntrega(
                HOY,
                "Almacén",
                RECIBO,
                null,
                List.of(article("Arroz", "1"), article("ARROZ", "1"), article("Frijol", "1")));
        assertThat(faults(datos, true))
                .containsExactly(
                        "articulos[1].articulo colecta.entrega.repetido",
                        "articulos[2].cantidad colecta.entrega.exceso");
    }

    @Test
    void tellsWhatIsLeftAsMoneyAndAsAnAmountOfTheArticle() {
        DatosEntrega datos =
                new DatosEntrega(HOY, "Almacén", RECIBO, new BigDecimal("100.01"), List.of(article("Arroz", "2.501")));
        assertThat(datos.check(Ejemplos.INICIO, HOY, true, new BigDecimal("100.00"), ARROZ))
                .extracting(v -> v.text())
                .containsExactly(
                        "No se entrega más de lo recaudado: quedan $100.00\u00a0MXN.",
                        "No se entrega más de lo recaudado: quedan 2.5 KG.");
    }

    @Test
    void whatIsLeftOfTheGoalIsDeliveredByAnotherWordOfItsUnit() {
        DatosEntrega datos = new DatosEntrega(
                HOY,
                "Almacén",
                RECIBO,
                null,
                List.of(new DatosEntrega.ArticuloEntregado("arroz", new BigDecimal("2.500"), "kilos")));
        assertThat(faults(datos, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14|pza|14|-|-|-",
                "14|Piezas.|14|-|-|-",
                "14|pieza|15|-|-|articulos[0].cantidad colecta.entrega.exceso",
                "14|cajas|1|-|-|articulos[0].cantidad colecta.entrega.exceso",
                "-|pza|1|-|-|articulos[0].cantidad colecta.entrega.exceso",
                "14|pza|10|piezas|4|articulos[1].articulo colecta.entrega.repetido",
                "14|pza|10|cajas|4|articulos[1].cantidad colecta.entrega.exceso"
            })
    void whatIsLeftIsDeliveredByAnyWordOfItsUnit(
            String quedan, String unidad, String cantidad, String otra, String mas, String fault) {
        Map<String, BigDecimal> especie = quedan == null ? Map.of() : Map.of("cobija|pz", new BigDecimal(quedan));
        List<DatosEntrega.ArticuloEntregado> articulos = new ArrayList<>();
        articulos.add(new DatosEntrega.ArticuloEntregado("Cobija", new BigDecimal(cantidad), unidad));
        if (otra != null) {
            articulos.add(new DatosEntrega.ArticuloEntregado("Cobija", new BigDecimal(mas), otra));
        }
        DatosEntrega datos = new DatosEntrega(HOY, "Almacén", RECIBO, null, articulos);
        assertThat(datos.check(Ejemplos.INICIO, HOY, true, BigDecimal.ZERO, especie).stream()
                        .map(v -> v.field() + " " + v.code())
                        .toList())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }
}
