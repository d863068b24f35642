package mx.edu.conalep.compromisosocial.convenio.domain;

import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.BORRADOR;
import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.DICTAMINADO;
import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.EN_REVISION_JURIDICA;
import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.OBSERVADO;
import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.REGISTRADO;
import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.SUSCRITO;
import static mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio.TERMINADO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states against §4 of the requirements. */
@Tag("R21.1")
class EstadoConvenioTest {

    private static final Map<EstadoConvenio, Set<EstadoConvenio>> ALLOWED = Map.of(
            BORRADOR, Set.of(EN_REVISION_JURIDICA),
            EN_REVISION_JURIDICA, Set.of(OBSERVADO, DICTAMINADO),
            OBSERVADO, Set.of(EN_REVISION_JURIDICA),
            DICTAMINADO, Set.of(SUSCRITO),
            SUSCRITO, Set.of(REGISTRADO),
            REGISTRADO, Set.of(TERMINADO),
            TERMINADO, Set.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(EstadoConvenio.values())
                .flatMap(from -> Arrays.stream(EstadoConvenio.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesOnlyAsTheRequirementsSay(EstadoConvenio from, EstadoConvenio to) {
        assertThat(from.canMoveTo(to)).isEqualTo(ALLOWED.get(from).contains(to));
        assertThat(from.following()).isEqualTo(ALLOWED.get(from));
    }
}
