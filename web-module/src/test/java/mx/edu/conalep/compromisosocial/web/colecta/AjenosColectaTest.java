package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega.ArticuloEntregado;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was kept elsewhere while a form was open, beside what is typed in it. */
@Tag("R14")
class AjenosColectaTest {

    private static final LocalDate DIA = LocalDate.of(2026, 3, 9);
    private static final String RECIBO = "0".repeat(64);
    private static final DatosEntrega ANTES = entrega("1.00", null);

    private static DatosEntrega entrega(String monto, String arroz) {
        return new DatosEntrega(
                DIA,
                "Almacén",
                RECIBO,
                monto == null ? null : new BigDecimal(monto),
                arroz == null ? List.of() : List.of(new ArticuloEntregado("Arroz", new BigDecimal(arroz), "kg")));
    }

    private static ColectaVista vista(int version, DatosEntrega... entregas) {
        Totales totales = new Totales(
                new BigDecimal("10.00"),
                null,
                List.of(new Totales.Especie("Arroz", "kg", new BigDecimal("2.500"), null)));
        return new ColectaVista(
                "CO-2026-00001",
                EstadoColecta.CERRADA,
                version,
                null,
                List.of(),
                totales,
                List.of(entregas),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aDeliveryThatNobodyElseTouchedHasNothingBesideIt() {
        assertThat(AjenosColecta.delivery(vista(3, ANTES), vista(3, ANTES), entrega("9.00", null)))
                .isEmpty();
    }

    @Test
    void theDeliveriesMadeMeanwhileAndWhatIsLeftStandBesideWhatIsTyped() {
        List<Ajeno> ajenos = AjenosColecta.delivery(
                vista(3, ANTES), vista(4, ANTES, entrega("4.00", "2.500")), entrega("9.00", null));
        assertThat(ajenos)
                .extracting(Ajeno::guardado)
                .containsExactly(
                        "9 de marzo de 2026\nRecibió Almacén.\n$4.00\u00a0MXN\nArroz: 2.5 kg", "$5.00\u00a0MXN");
        assertThat(ajenos)
                .extracting(Ajeno::tecleado)
                .containsExactly("9 de marzo de 2026\nRecibió Almacén.\n$9.00\u00a0MXN", "$9.00\u00a0MXN");
    }

    @Test
    void whatDoesNotReadLeavesItsLineOut() {
        DatosEntrega nada = new DatosEntrega(null, null, null, null, List.of());
        assertThat(AjenosColecta.delivery(vista(3), vista(4, ANTES), nada))
                .extracting(Ajeno::tecleado)
                .containsExactly("", "");
    }

    @Test
    void aContributionTellsOnlyWhatDiffers() {
        DatosAportacion dinero = new DatosAportacion(
                TipoAportacion.DINERO, new BigDecimal("5.00"), "REF", DIA, null, null, null, RECIBO);
        DatosAportacion especie = new DatosAportacion(
                TipoAportacion.ESPECIE, null, null, DIA, "Arroz", new BigDecimal("1.000"), "kg", RECIBO);
        assertThat(AjenosColecta.contribution(dinero, dinero)).isEmpty();
        assertThat(AjenosColecta.contribution(dinero, especie))
                .extracting(a -> a.guardado() + " / " + a.tecleado())
                .containsExactly("$5.00\u00a0MXN / Arroz: 1 kg", "REF / ");
    }

    @Test
    void anotherProofIsToldBesideTheOneOfHere() {
        assertThat(AjenosColecta.contribution(dinero("a"), dinero("b")))
                .extracting(a -> a.titulo() + ": " + a.guardado() + " / " + a.tecleado())
                .containsExactly(
                        "Comprobante: Otro archivo; véalo junto al suyo, en «Comprobante». / El archivo que adjuntó aquí");
        assertThat(AjenosColecta.contribution(dinero(null), dinero("b")))
                .extracting(Ajeno::guardado)
                .containsExactly("");
    }

    private static DatosAportacion dinero(String comprobante) {
        return new DatosAportacion(
                TipoAportacion.DINERO, new BigDecimal("5.00"), "REF", DIA, null, null, null, comprobante);
    }
}
