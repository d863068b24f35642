package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.informe.DecisionInforme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When the report of a programme may be made, what a run does, and what it tells of few students. */
@Tag("R14")
class PoliticaEmergenteTest {

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(EstadoColecta.PLANEADA, 0, 0, "", null, "emergente:emergente.illegal.INFORMADA"),
                Arguments.of(EstadoColecta.DIFUNDIDA, 0, 0, "", null, "emergente:emergente.illegal.INFORMADA"),
                Arguments.of(EstadoColecta.EN_CURSO, 0, 0, "", null, "emergente:emergente.illegal.INFORMADA"),
                Arguments.of(EstadoColecta.CERRADA, 0, 0, "15-016", null, "emergente:emergente.informe.pendientes"),
                Arguments.of(EstadoColecta.CERRADA, 0, 0, "", null, null),
                Arguments.of(EstadoColecta.INFORMADA, 0, 0, "", null, null),
                Arguments.of(EstadoColecta.INFORMADA, 1, 0, "", null, null),
                Arguments.of(EstadoColecta.INFORMADA, 1, 2, "", " ", "motivo:emergente.informe.motivo.required"),
                Arguments.of(EstadoColecta.INFORMADA, 1, 2, "", "Corrige", null));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isRefusedBesideItsParameter(
            EstadoColecta estado, int vigente, long cambios, String pendientes, String motivo, String broken) {
        var hechos = new PoliticaEmergente.Hechos(
                "PE-2026-00001",
                estado,
                false,
                vigente,
                cambios,
                pendientes.isEmpty() ? List.of() : List.of(pendientes));
        List<RuleViolation> violations = PoliticaEmergente.violations(hechos, motivo);
        assertThat(violations.stream().map(v -> v.field() + ":" + v.code()))
                .isEqualTo(Stream.ofNullable(broken).filter(Objects::nonNull).toList());
        assertThat(violations).allSatisfy(v -> assertThat(v.text()).isNotEqualTo(v.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, NUEVA",
        "0, 0, true, REANUDA",
        "1, 0, false, SIN_CAMBIOS",
        "1, 0, true, SIN_CAMBIOS",
        "1, 1, false, NUEVA",
        "1, 1, true, REANUDA"
    })
    void theSameFiguresAreNeverPublishedTwice(int vigente, long cambios, boolean inconclusa, DecisionInforme decision) {
        assertThat(DecisionInforme.of(vigente, cambios, inconclusa)).isEqualTo(decision);
    }

    @ParameterizedTest
    @Tag("R25")
    @CsvSource({"4, 4, 0", "5, 4, ", "6, 4, ", "7, 4, 3", "50, 4, 46"})
    void fewWhoReceivedNothingAreNotNumbered(int candidatos, int beneficiados, Integer told) {
        assertThat(MuestraEmergente.considered(candidatos, beneficiados)
                        .noElegidos()
                        .orElse(null))
                .isEqualTo(told);
    }
}
