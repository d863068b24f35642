package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the version in force does not say as the records do; keys that only the words of a unit made are no change. */
@Tag("R14")
class CambiosInformeTest {
    private static final Cosa PZA = thing("cobija|pza", "pza");
    private static final Cosa PIEZAS = thing("cobija|piezas", "piezas");
    private static final Cosa HOY = thing("cobija|pz", "pza");
    private static final Cosa PIEZAS_HOY = thing("cobija|pz", "piezas");
    private static final Cosa CAJAS = thing("cobija|caja", "cajas");

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("same keys", contribution(HOY, "3.000"), contribution(HOY, "3.000"), 0),
                Arguments.of("key of before", contribution(PIEZAS, "3.000"), contribution(PIEZAS_HOY, "3.000"), 0),
                Arguments.of("another amount", contribution(PIEZAS, "3.000"), contribution(PIEZAS_HOY, "4.000"), 1),
                Arguments.of("another unit", contribution(PIEZAS, "3.000"), contribution(CAJAS, "3.000"), 1),
                Arguments.of("a new one", List.of(), contribution(PIEZAS_HOY, "3.000"), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void contributionsDifferByWhatCounts(
            String what, List<AportacionInforme> antes, List<AportacionInforme> hoy, long cambios) {
        assertThat(CambiosInforme.since(version(antes, List.of()), hoy, List.of()))
                .isEqualTo(cambios);
    }

    static Stream<Arguments> deliveries() {
        List<EntregaInforme> dos = List.of(delivery(1, PZA, "4.000"), delivery(1, PIEZAS, "2.000"));
        EntregaInforme dinero = delivery(1, Muestra.DINERO, "10.00");
        return Stream.of(
                Arguments.of("two rows are one today", dos, List.of(delivery(1, HOY, "6.000")), 0),
                Arguments.of("the sum differs", dos, List.of(delivery(1, HOY, "6.001")), 1),
                Arguments.of("money", List.of(dinero), List.of(dinero), 0),
                Arguments.of(
                        "two deliveries are not added up",
                        List.of(delivery(1, PZA, "4.000"), delivery(2, PIEZAS, "2.000")),
                        List.of(delivery(1, HOY, "4.000"), delivery(2, PIEZAS_HOY, "2.000")),
                        0),
                Arguments.of("a new one", dos, List.of(delivery(1, HOY, "6.000"), delivery(2, HOY, "1.000")), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deliveries")
    void deliveriesDifferByTheSumOfEachThing(
            String what, List<EntregaInforme> antes, List<EntregaInforme> hoy, long cambios) {
        assertThat(CambiosInforme.since(version(List.of(), antes), List.of(), hoy))
                .isEqualTo(cambios);
    }

    private static ContenidoInforme version(List<AportacionInforme> aportaciones, List<EntregaInforme> entregas) {
        return new ContenidoInforme(
                Muestra.version(1, null), Ambito.nacional(), List.of(), List.of(), aportaciones, List.of(), entregas);
    }

    private static List<AportacionInforme> contribution(Cosa cosa, String cantidad) {
        return List.of(Muestra.aportacion(1, "15-016", cosa, cantidad));
    }

    private static EntregaInforme delivery(long entrega, Cosa cosa, String cantidad) {
        return new EntregaInforme(
                entrega, LocalDate.of(2026, 4, 2), "Aliado", "ab".repeat(32), cosa, new BigDecimal(cantidad));
    }

    private static Cosa thing(String clave, String unidad) {
        return new Cosa(TipoAportacion.ESPECIE, clave, "Cobija", unidad);
    }
}
