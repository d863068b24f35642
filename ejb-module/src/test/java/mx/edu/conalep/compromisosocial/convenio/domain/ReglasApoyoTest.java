package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A support that was received says what, how much and when; one taken down by mistake is annulled once, with a reason (Art. 20). */
@Tag("R20")
class ReglasApoyoTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DINERO, -, -, -, 100.00, true",
                "DINERO, '', -, -, 100, true",
                "DINERO, Becas, -, -, 100.00, false",
                "DINERO, -, -, -, 100.01, false",
                "ESPECIE, -, -, -, 100.00, false"
            })
    void whatSaysTheSameIsAskedAbout(
            TipoApoyo tipo, String descripcion, BigDecimal cantidad, String unidad, BigDecimal monto, boolean same) {
        DatosApoyo anotado = new DatosApoyo(TipoApoyo.DINERO, null, null, null, new BigDecimal("100.00"));
        assertThat(ReglasApoyo.isSame(anotado, new DatosApoyo(tipo, descripcion, cantidad, unidad, monto)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Libros, 5, cajas, true",
        "' libros', 5.000, Cajas, true",
        "Libros, 6, cajas, false",
        "Libros, 5, piezas, false"
    })
    void thingsSayTheSameHoweverTheyAreWritten(String descripcion, BigDecimal cantidad, String unidad, boolean same) {
        DatosApoyo anotado = new DatosApoyo(TipoApoyo.ESPECIE, "Libros", new BigDecimal("5"), "cajas", null);
        assertThat(ReglasApoyo.isSame(anotado, new DatosApoyo(TipoApoyo.ESPECIE, descripcion, cantidad, unidad, null)))
                .isEqualTo(same);
    }

    private static final LocalDate FIRMA = LocalDate.of(2026, 3, 1);
    private static final LocalDate HOY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource(
            value = {
                "DINERO,null,null,null,100.50,2026-03-01,null", "DINERO,null,null,null,100.50,2026-06-30,null",
                "DINERO,null,null,null,100.50,2026-02-28,fecha", "DINERO,null,null,null,100.50,2026-07-01,fecha",
                "DINERO,null,null,null,100.50,null,fecha", "DINERO,Beca,2,null,null,2026-03-01,monto",
                "DINERO,null,null,null,0,2026-03-01,monto", "DINERO,null,null,null,-1,2026-03-01,monto",
                "ESPECIE,Despensas,40,cajas,null,2026-03-01,null", "ESPECIE,Despensas,40,cajas,900,2026-03-01,null",
                "ESPECIE,null,40,cajas,null,2026-03-01,descripcion", "ESPECIE,Despensas,40,null,null,2026-03-01,unidad",
                "ESPECIE,Despensas,null,cajas,null,2026-03-01,cantidad",
                        "ESPECIE,null,null,null,null,2026-03-01,descripcion cantidad unidad",
                "ESPECIE,Despensas,0,cajas,null,2026-03-01,cantidad", "null,null,null,null,5,2026-03-01,tipo"
            },
            nullValues = "null")
    void saysWhatHowMuchAndWhen(
            TipoApoyo tipo,
            String descripcion,
            BigDecimal cantidad,
            String unidad,
            BigDecimal monto,
            LocalDate fecha,
            String campo) {
        DatosApoyo apoyo = new DatosApoyo(tipo, descripcion, cantidad, unidad, monto);
        assertThat(ReglasApoyo.received(apoyo, fecha, FIRMA, HOY))
                .extracting(RuleViolation::field)
                .isEqualTo(campo == null ? List.of() : List.of(campo.split(" ")));
    }

    private static ApoyoRecibido received() {
        DatosApoyo datos = new DatosApoyo(TipoApoyo.DINERO, null, null, null, new BigDecimal("10.00"));
        return new ApoyoRecibido(Ejemplos.registrado(), 1, FIRMA, datos, null, Ejemplos.AUTORA);
    }

    @Test
    void isProvedOnce() {
        ApoyoRecibido apoyo = received();
        apoyo.prove(new ComprobanteApoyo("a".repeat(64), "recibo.pdf", "application/pdf", 10));
        assertThat(apoyo.getComprobante().getNombre()).isEqualTo("recibo.pdf");
        assertThatThrownBy(() -> apoyo.prove(new ComprobanteApoyo("b".repeat(64), "otro.pdf", "application/pdf", 10)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void isAnnulledOnceWithAReason() {
        ApoyoRecibido apoyo = received();
        assertThatThrownBy(() -> apoyo.annul(" ", Ejemplos.AUTORA)).isInstanceOf(RuleViolationException.class);
        assertThat(apoyo.isAnulado()).isFalse();
        apoyo.annul("Se anotó dos veces", Ejemplos.AUTORA);
        assertThat(apoyo.isAnulado()).isTrue();
        assertThatThrownBy(() -> apoyo.annul("Otra vez", Ejemplos.AUTORA)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> apoyo.prove(new ComprobanteApoyo("a".repeat(64), "x", "image/png", 1)))
                .isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @CsvSource({"18499.99, 0", "18500, 0", "18500.01, 0.01", "999999999.00, 999981499.00"})
    void moneyBeyondWhatWasOfferedInAllIsTold(BigDecimal recibido, BigDecimal exceso) {
        List<DatosApoyo> ofrecidos = List.of(
                money("18000"), money("500"), new DatosApoyo(TipoApoyo.ESPECIE, "Cajas", BigDecimal.ONE, "caja", null));
        assertThat(ReglasApoyo.beyondOffer(
                        ofrecidos, List.of(new DatosApoyo(TipoApoyo.DINERO, null, null, null, recibido))))
                .isEqualByComparingTo(exceso);
        assertThat(ReglasApoyo.beyondOffer(
                        List.of(), List.of(new DatosApoyo(TipoApoyo.ESPECIE, "Cajas", BigDecimal.TEN, "caja", null))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"DINERO, 18500", "ESPECIE, 4500.5", "DINERO ESPECIE, 23000.5"})
    @Tag("R20")
    void moneyAndTheValueOfGoodsAreToldApart(String tipos, BigDecimal valor) {
        TipoApoyo[] some = Stream.of(tipos.split(" ")).map(TipoApoyo::valueOf).toArray(TipoApoyo[]::new);
        List<DatosApoyo> apoyos =
                List.of(money("18000"), money("500"), goods("20", "paquetes", "4500.50"), goods("3", "cajas", null));
        assertThat(ReglasApoyo.value(apoyos, some)).isEqualByComparingTo(valor);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20, paquetes, 4500.00, true",
                "20.0, ' Paquetes', 4500, true",
                "20, paquetes, -, true",
                "20, paquetes, 4501, false",
                "21, paquetes, 4500, false",
                "20, cajas, -, false"
            })
    @Tag("R20")
    void theSameGoodsAgainAreToldWhetherOrNotTheirValueIs(String cantidad, String unidad, String monto, boolean same) {
        DatosApoyo first = goods("20", "paquetes", "4500");
        assertThat(ReglasApoyo.isSame(first, goods(cantidad, unidad, monto))).isEqualTo(same);
        assertThat(ReglasApoyo.isSame(goods(cantidad, unidad, monto), first)).isEqualTo(same);
    }

    private static DatosApoyo goods(String cantidad, String unidad, String monto) {
        return new DatosApoyo(
                TipoApoyo.ESPECIE,
                "Despensas",
                new BigDecimal(cantidad),
                unidad,
                monto == null ? null : new BigDecimal(monto));
    }

    private static DatosApoyo money(String monto) {
        return new DatosApoyo(TipoApoyo.DINERO, null, null, null, new BigDecimal(monto));
    }
}
