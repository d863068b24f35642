package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proof that was attached elsewhere while a correction was open is not lost. */
@Tag("R14")
class AportacionAnteriorTest {
    private static final String FOLIO = "CO-2026-00001";

    private static String hash(String letter) {
        return letter == null ? null : letter.repeat(64);
    }

    private static AportacionVista vista(int version, String prueba) {
        DatosAportacion datos = new DatosAportacion(
                TipoAportacion.DINERO,
                new BigDecimal("5.00"),
                "REF",
                LocalDate.of(2026, 3, 9),
                null,
                null,
                null,
                hash(prueba));
        return new AportacionVista(
                1,
                "15-016",
                "15",
                EstadoAportacion.CAPTURADA,
                version,
                datos,
                null,
                null,
                null,
                "plantel",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                null);
    }

    private static AportacionVista vista(int version, EstadoAportacion estado, DatosAportacion datos) {
        return new AportacionVista(
                1, "15-016", "15", estado, version, datos, null, null, null, "plantel", null, null, null, List.of(),
                null, null, false, null);
    }

    private static DatosAportacion dinero(String monto, String referencia, int dia) {
        return new DatosAportacion(
                TipoAportacion.DINERO,
                new BigDecimal(monto),
                referencia,
                LocalDate.of(2026, 3, dia),
                null,
                null,
                null,
                null);
    }

    private static DatosAportacion especie(String cantidad, int dia) {
        return new DatosAportacion(
                TipoAportacion.ESPECIE,
                null,
                null,
                LocalDate.of(2026, 3, dia),
                "Arroz",
                new BigDecimal(cantidad),
                "kg",
                null);
    }

    private static FormaAportacion typed(AportacionAnterior anterior, String campo, String texto) {
        FormaAportacion forma = FormaAportacion.of(anterior.getVista().datos(), List.of());
        forma.getDatos().put(campo, texto);
        return forma;
    }

    @Test
    void whatNobodyTouchedHereIsNotTurnedBack() {
        AportacionAnterior anterior =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero("5.00", "REF", 9)));
        FormaAportacion forma = typed(anterior, "referencia_deposito", "REF 2");
        anterior.requireSame(FOLIO, vista(2, EstadoAportacion.CAPTURADA, dinero("50.00", "REF", 10)), forma);
        assertThat(forma.read().datos()).isEqualTo(dinero("50.00", "REF 2", 10));
        assertThat(anterior.getAjenos()).isEmpty();
        assertThat(anterior.getTomado()).contains("Qué se aportó", "Fecha").doesNotContain("Referencia");
    }

    @Test
    void onlyWhatBothChangedIsLaidSideBySideAndTheNextTimeGivesWay() {
        AportacionAnterior anterior =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero("5.00", "REF", 9)));
        FormaAportacion forma = typed(anterior, "monto", "7.00");
        AportacionVista ahora = vista(2, EstadoAportacion.CAPTURADA, dinero("6.00", "OTRA", 9));
        assertThatThrownBy(() -> anterior.requireSame(FOLIO, ahora, forma)).isInstanceOf(ConflictException.class);
        assertThat(anterior.getAjenos()).extracting(Ajeno::titulo).containsExactly("Qué se aportó");
        assertThat(anterior.getTomado()).contains("Referencia del depósito");
        anterior.requireSame(FOLIO, ahora, forma);
        assertThat(forma.read().datos()).isEqualTo(dinero("7.00", "OTRA", 9));
        assertThat(anterior.getTomado()).as("told once").isNull();
    }

    @ParameterizedTest
    @CsvSource({"5.00, 1500, 1500.00, 1500", "5.00, 5, 50.00, 50.00", "5.00, '1,500.00', 1500.00, 1500.00"})
    void theSameAmountInAnotherFormIsTheSame(String leido, String tecleado, String guardado, String queda) {
        AportacionAnterior anterior =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero(leido, "REF", 9)));
        FormaAportacion forma = typed(anterior, "monto", tecleado);
        anterior.requireSame(FOLIO, vista(2, EstadoAportacion.CAPTURADA, dinero(guardado, "REF", 9)), forma);
        assertThat(anterior.getAjenos()).isEmpty();
        assertThat(forma.read().datos().monto()).isEqualByComparingTo(queda);
    }

    @Test
    void whatIsToldHasTheOrderOfThePage() {
        AportacionAnterior anterior =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero("5.00", "REF", 9)));
        FormaAportacion forma = typed(anterior, "monto", "5.00");
        anterior.requireSame(FOLIO, vista(2, EstadoAportacion.CAPTURADA, dinero("6.00", "OTRA", 10)), forma);
        assertThat(anterior.getTomado()).contains("Qué se aportó; Referencia del depósito; Fecha");
    }

    @Test
    void anotherKindIsTakenWithAllThatBelongsToIt() {
        AportacionAnterior quieta =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero("5.00", "REF", 9)));
        FormaAportacion forma = typed(quieta, "monto", "5.00");
        AportacionVista ahora = vista(2, EstadoAportacion.CAPTURADA, especie("3", 12));
        quieta.requireSame(FOLIO, ahora, forma);
        assertThat(forma.read().datos().tipo()).isEqualTo(TipoAportacion.ESPECIE);
        assertThat(forma.read().datos().fecha()).isEqualTo(LocalDate.of(2026, 3, 12));

        AportacionAnterior tocada =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero("5.00", "REF", 9)));
        FormaAportacion mia = typed(tocada, "referencia_deposito", "REF 2");
        assertThatThrownBy(() -> tocada.requireSame(FOLIO, ahora, mia)).isInstanceOf(ConflictException.class);
        assertThat(mia.read().datos()).isEqualTo(dinero("5.00", "REF 2", 9));
        assertThat(tocada.getAjenos()).extracting(Ajeno::titulo).contains("Qué se aportó", "Referencia del depósito");
    }

    @Test
    void aValidatedOneTellsAllThatDiffersAndTakesNothing() {
        AportacionAnterior anterior =
                new AportacionAnterior(vista(1, EstadoAportacion.CAPTURADA, dinero("5.00", "REF", 9)));
        FormaAportacion forma = typed(anterior, "monto", "7.00");
        AportacionVista ahora = vista(2, EstadoAportacion.VALIDADA, dinero("5.00", "OTRA", 9));
        assertThatThrownBy(() -> anterior.requireSame(FOLIO, ahora, forma))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("notEditable");
        assertThat(anterior.isEditable()).isFalse();
        assertThat(anterior.getAjenos())
                .extracting(Ajeno::titulo)
                .containsExactly("Qué se aportó", "Referencia del depósito");
        assertThat(forma.read().datos()).isEqualTo(dinero("7.00", "REF", 9));

        assertThatThrownBy(() -> anterior.requireSame(FOLIO, ahora, forma)).isInstanceOf(ConflictException.class);
        assertThat(anterior.getAjenos()).as("sent again").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a, -, b, b, 0, -", "-, -, b, b, 0, -", "a, c, b, c, 1, b", "a, c, a, c, 0, -", "a, b, b, b, 0, -"
            })
    void theKeptProofIsTakenOverUnlessAnotherWasAttachedHere(
            String leida, String aqui, String guardada, String enviada, int distintos, String otra) {
        AportacionAnterior anterior = new AportacionAnterior(vista(1, leida));
        FormaAportacion forma = FormaAportacion.of(anterior.getVista().datos(), List.of());
        if (aqui != null) {
            forma.prove(hash(aqui));
        }
        if (distintos > 0) {
            assertThatThrownBy(() -> anterior.requireSame(FOLIO, vista(2, guardada), forma))
                    .isInstanceOf(ConflictException.class);
        } else {
            anterior.requireSame(FOLIO, vista(2, guardada), forma);
        }
        assertThat(anterior.getAjenos()).hasSize(distintos);
        assertThat(anterior.otraPrueba(forma)).isEqualTo(hash(otra));

        anterior.requireSame(FOLIO, vista(2, guardada), forma);
        assertThat(forma.read().datos().comprobante()).isEqualTo(hash(enviada));
        assertThat(anterior.getAjenos()).isEmpty();
    }
}
