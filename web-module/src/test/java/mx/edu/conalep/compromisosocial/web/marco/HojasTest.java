package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HojasTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 65, 0",
                "x, 65, 0",
                "-1, 65, 0",
                "0, 0, 0",
                "7, 0, 0",
                "1, 65, 1",
                "2, 60, 1",
                "2, 61, 2",
                "99, 1, 0",
                "99999, 65, 2"
            })
    void aPageBehindTheLastGivesTheLast(String asked, long total, int given) {
        assertThat(Hojas.<String>read(asked, 30, p -> new Page<>(List.of(), p.pagina(), p.tamano(), total))
                        .pagina())
                .isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 65, 0", "-1, 65, 0", "1, 65, 1", "99, 65, 2", "2147483647, 65, 2", "500, 0, 0"})
    void aNumberBehindTheLastGivesTheLast(Integer asked, long total, int given) {
        assertThat(Hojas.<String>read(asked, 30, p -> new Page<>(List.of(), p.pagina(), p.tamano(), total))
                        .pagina())
                .isEqualTo(given);
    }
}
