package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that ends on an error page did nothing, whatever it took away of its page. */
@Tag("R25")
class VistaVigenteTest {

    @ParameterizedTest(name = "{0} with status {1}: {2}")
    @CsvSource({
        "false, 200, false",
        "false, 302, false",
        "false, 400, false",
        "false, 500, true",
        "false, 503, true",
        "true, 200, true"
    })
    void anErrorIsNoActDone(boolean thrown, int status, boolean failed) {
        assertThat(VistaVigente.isFailed(thrown ? new IllegalStateException() : null, status))
                .isEqualTo(failed);
    }
}
