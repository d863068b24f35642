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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"a, -, b, b, 0, -", "-, -, b, b, 0, -", "a, c, b, c, 1, b", "a, c, a, c, 1, a", "a, b, b, b, 0, -"
            })
    void theKeptProofIsTakenOverUnlessAnotherWasAttachedHere(
            String leida, String aqui, String guardada, String enviada, int distintos, String otra) {
        AportacionAnterior anterior = new AportacionAnterior(vista(1, leida));
        FormaAportacion forma = FormaAportacion.of(anterior.getVista().datos(), List.of());
        if (aqui != null) {
            forma.prove(hash(aqui));
        }
        assertThatThrownBy(() -> anterior.requireSame(FOLIO, vista(2, guardada), forma))
                .isInstanceOf(ConflictException.class);
        assertThat(anterior.getAjenos()).hasSize(distintos);
        assertThat(anterior.otraPrueba(forma)).isEqualTo(hash(otra));

        anterior.requireSame(FOLIO, vista(2, guardada), forma);
        assertThat(forma.read().datos().comprobante()).isEqualTo(hash(enviada));
        assertThat(anterior.getAjenos()).isEmpty();
    }
}
