package mx.edu.conalep.compromisosocial.colecta.domain;

import static mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta.CERRADA;
import static mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta.DIFUNDIDA;
import static mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta.EN_CURSO;
import static mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta.INFORMADA;
import static mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta.PLANEADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states against §4 of the requirements. */
@Tag("R12")
class EstadoColectaTest {

    private static final Map<EstadoColecta, Set<EstadoColecta>> ALLOWED = Map.of(
            PLANEADA, Set.of(DIFUNDIDA),
            DIFUNDIDA, Set.of(EN_CURSO),
            EN_CURSO, Set.of(CERRADA),
            CERRADA, Set.of(INFORMADA),
            INFORMADA, Set.of());

    private static final Set<String> ALLOWED_OF_CONTRIBUTIONS =
            Set.of("CAPTURADA CAPTURADA", "CAPTURADA VALIDADA", "CAPTURADA DEVUELTA", "DEVUELTA CAPTURADA");

    static Stream<Arguments> pairs() {
        return Arrays.stream(EstadoColecta.values())
                .flatMap(from -> Arrays.stream(EstadoColecta.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> pairsOfContributions() {
        return Arrays.stream(EstadoAportacion.values())
                .flatMap(from -> Arrays.stream(EstadoAportacion.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesOnlyAsTheRequirementsSay(EstadoColecta from, EstadoColecta to) {
        assertThat(from.canMoveTo(to)).isEqualTo(ALLOWED.get(from).contains(to));
        assertThat(from.following()).isEqualTo(ALLOWED.get(from));
    }

    @ParameterizedTest
    @MethodSource("pairsOfContributions")
    void aContributionThatCountsStays(EstadoAportacion from, EstadoAportacion to) {
        assertThat(from.canMoveTo(to)).isEqualTo(ALLOWED_OF_CONTRIBUTIONS.contains(from + " " + to));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANEADA, false, false",
        "DIFUNDIDA, true, false",
        "EN_CURSO, true, true",
        "CERRADA, false, true",
        "INFORMADA, false, true"
    })
    void takesAcusesUntilItClosesAndCounterEntriesFromItsStart(
            EstadoColecta estado, boolean abierta, boolean iniciada) {
        assertThat(estado.isAbierta()).isEqualTo(abierta);
        assertThat(estado.isIniciada()).isEqualTo(iniciada);
    }
}
