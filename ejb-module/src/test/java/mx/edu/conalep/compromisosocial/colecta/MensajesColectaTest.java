package mx.edu.conalep.compromisosocial.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that are put together from a state have their texts too. */
class MensajesColectaTest {

    static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(EstadoColecta.values()).map(e -> "colecta.estado." + e),
                        Arrays.stream(EstadoColecta.values())
                                .filter(e -> e != EstadoColecta.PLANEADA)
                                .map(e -> "colecta.illegal." + e),
                        Arrays.stream(EstadoAportacion.values()).map(e -> "colecta.aportacion.estado." + e))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasItsText(String code) {
        assertThat(Messages.text(code)).isNotEqualTo(code).isNotBlank();
    }
}
