package mx.edu.conalep.compromisosocial.emergente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that are put together from a state or a field, or handed on to who raises them, have their texts too. */
class MensajesEmergenteTest {

    static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(EstadoColecta.values()).map(e -> "emergente.estado." + e),
                        Arrays.stream(EstadoColecta.values())
                                .filter(e -> e != EstadoColecta.PLANEADA)
                                .map(e -> "emergente.illegal." + e),
                        Arrays.stream(EstadoAsignacion.values()).map(e -> "emergente.asignacion.estado." + e),
                        Stream.of("sinCandidatos", "noAlcanza").map(c -> "emergente.asignacion." + c),
                        Stream.of("falta", "faltan").map(c -> "emergente.respuesta." + c),
                        Stream.of("matricula", "iniciales").map(c -> "emergente.candidato." + c),
                        Stream.of("pdf", "altered").map(c -> "emergente.documento." + c))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasItsText(String code) {
        assertThat(Messages.text(code)).isNotEqualTo(code).isNotBlank();
    }
}
