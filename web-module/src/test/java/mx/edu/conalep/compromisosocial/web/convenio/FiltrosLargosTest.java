package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No list forgets a search that is longer than its box. */
@Tag("R19")
class FiltrosLargosTest {
    private static final Map<String, String> DIRECCION = Map.of("texto", "x".repeat(500));
    private static final String BUSCADO = "x".repeat(100);

    @Test
    void thePublicListLooksForWhatTheBoxHolds() {
        assertThat(FiltroPublicoWeb.of(DIRECCION::get).getValores()).containsEntry("texto", BUSCADO);
    }

    @Test
    void theCommitmentsLookForWhatTheBoxHolds() {
        assertThat(FiltroCompromisosWeb.of(DIRECCION::get).getValores()).containsEntry("texto", BUSCADO);
    }
}
