package mx.edu.conalep.compromisosocial.web.bandeja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.shared.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R23")
class MuestraTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // asked for, waiting → cards, whether more wait, whether it is shown
                "-,           0,   0,   false, false",
                "-,           12,  12,  false, true",
                "-,           13,  12,  true,  true",
                "porValidar,  13,  13,  false, true",
                "porValidar,  500, 500, false, true",
                "porValidar,  501, 500, true,  true",
                "porValidar,  0,   0,   false, false",
                "vencidas,    13,  0,   true,  false",
            })
    void aGroupShowsItsFirstTasksOnMiBandejaAndAllOfThemAlone(
            String grupo, int waiting, int cards, boolean more, boolean shown) {
        Muestra muestra = new Muestra(grupo);
        Grupo porValidar = muestra.group("porValidar", max -> page(waiting, max), MuestraTest::card);
        assertThat(porValidar.tarjetas()).hasSize(cards);
        assertThat(porValidar.total()).isEqualTo(waiting);
        assertThat(porValidar.hasMore()).isEqualTo(more);
        assertThat(porValidar.ruta()).isEqualTo("/index?grupo=porValidar");
        assertThat(muestra.shows(porValidar)).isEqualTo(shown);
    }

    private static Page<Integer> page(int waiting, int max) {
        List<Integer> rows = IntStream.range(0, Math.min(waiting, max)).boxed().toList();
        return new Page<>(rows, 0, max, waiting);
    }

    private static Tarjeta card(int number) {
        return new Tarjeta("Tarea " + number, "", "/", "", null, null, "");
    }
}
