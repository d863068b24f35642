package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A search that is longer than its box looks for what the box could hold, and does not list everything. */
class FiltroTecleadoTest {

    static Stream<Arguments> searches() {
        return Stream.of(
                arguments(null, null),
                arguments("  ", null),
                arguments(" despensas ", "despensas"),
                arguments("x".repeat(100), "x".repeat(100)),
                arguments("x".repeat(500), "x".repeat(100)),
                arguments("x".repeat(99) + " y", "x".repeat(99)),
                arguments("x".repeat(99) + "😀", "x".repeat(99)));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void looksForWhatItsBoxHolds(String typed, String looked) {
        assertThat(FiltroTecleado.buscado(typed)).isEqualTo(looked);
    }
}
