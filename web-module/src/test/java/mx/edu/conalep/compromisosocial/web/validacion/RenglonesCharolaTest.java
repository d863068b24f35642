package mx.edu.conalep.compromisosocial.web.validacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the work in the tray goes on after an act. */
@Tag("R23")
class RenglonesCharolaTest {

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "A;B;C, A, B",
                "A;B;C, B, C",
                "A;B;C, C, B",
                "A;B, B, A",
                "A, A, none",
                "A;B, Z, none",
                "A;B, none, none"
            })
    void goesOnWithTheNextOneAndFromTheLastBackwards(String folios, String open, String next) {
        assertThat(RenglonesCharola.after(List.of(folios.split(";")), open)).isEqualTo(next);
    }
}
