package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.PorValidar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R14")
class AportacionesEnEsperaTest {

    /** What waits on the page, those just outside it, the open one, and those to which it leads. */
    @ParameterizedTest
    @CsvSource({
        "1 3 7, , , 1, , 3, 3",
        "1 3 7, , , 3, 1, 7, 7",
        "1 3 7, , , 7, 3, , 3",
        "3, , , 3, , , ",
        "1 3 7, , , 2, , 1, 1",
        "1 3 7, , 9, 7, 3, 9, 9",
        "11 13, 9, , 11, 9, 13, 13",
        "11 13, 9, , 13, 11, , 11",
        "11, 9, , 11, 9, , 9",
        "11 13, 9, 15, 12, , 11, 11"
    })
    void leadsFromOneToTheNext(
            String waiting, Integer above, Integer below, int open, Integer before, Integer after, Integer next) {
        List<AportacionVista> items = Stream.of(waiting.split(" "))
                .map(Integer::valueOf)
                .map(AportacionesEnEsperaTest::aportacion)
                .toList();
        PorValidar page = new PorValidar(items, above == null ? 0 : 1, items.size(), above, below);
        AportacionesEnEspera espera = new AportacionesEnEspera(page, open);
        assertThat(espera.anterior()).isEqualTo(before);
        assertThat(espera.siguiente()).isEqualTo(after);
        assertThat(espera.proxima()).isEqualTo(next);
    }

    private static AportacionVista aportacion(int numero) {
        return new AportacionVista(
                numero, null, null, null, 0, null, null, null, null, null, null, null, null, null, null, null, false,
                null);
    }
}
