package mx.edu.conalep.compromisosocial.colecta.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R14")
class PorValidarTest {

    /** Of so many that wait, numbered from 1: what a page lists, what lies just outside it, and how many pages there are. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 0, , , 0",
        "1, 0, 1, 1, , , 0",
        "100, 0, 1, 100, , , 0",
        "101, 0, 1, 100, , 101, 1",
        "101, 1, 101, 101, 100, , 1",
        "250, 1, 101, 200, 100, 201, 2",
        "250, 2, 201, 250, 200, , 2"
    })
    void aPageKnowsItsNeighbours(
            int waiting, int pagina, int desde, int hasta, Integer antes, Integer despues, long ultima) {
        int skip = pagina * PorValidar.TAMANO - PorValidar.first(pagina);
        List<AportacionVista> window = IntStream.rangeClosed(1, waiting)
                .skip(skip)
                .limit(PorValidar.first(pagina) + PorValidar.TAMANO + 1L)
                .mapToObj(PorValidarTest::aportacion)
                .toList();
        PorValidar page = PorValidar.of(window, pagina, waiting);
        assertThat(page.items())
                .extracting(AportacionVista::numero)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(desde, hasta).boxed().toList());
        assertThat(page.desde()).isEqualTo(desde);
        assertThat(page.hasta()).isEqualTo(hasta);
        assertThat(page.antes()).isEqualTo(antes);
        assertThat(page.despues()).isEqualTo(despues);
        assertThat(page.ultima()).isEqualTo(ultima);
    }

    private static AportacionVista aportacion(int numero) {
        return new AportacionVista(
                numero, null, null, null, 0, null, null, null, null, null, null, null, null, List.of(), null, null,
                false, null);
    }
}
