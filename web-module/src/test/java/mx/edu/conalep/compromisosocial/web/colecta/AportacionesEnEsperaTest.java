package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R14")
class AportacionesEnEsperaTest {

    @ParameterizedTest
    @CsvSource({"1 3 7, 1, , 3, 3", "1 3 7, 3, 1, 7, 7", "1 3 7, 7, 3, , 3", "3, 3, , , ", "1 3 7, 2, , 1, 1"})
    void leadsFromOneToTheNext(String waiting, int open, Integer before, Integer after, Integer next) {
        List<AportacionVista> items = Stream.of(waiting.split(" "))
                .map(Integer::valueOf)
                .map(AportacionesEnEsperaTest::aportacion)
                .toList();
        AportacionesEnEspera espera = new AportacionesEnEspera(items, items.size(), open);
        assertThat(espera.anterior()).isEqualTo(before);
        assertThat(espera.siguiente()).isEqualTo(after);
        assertThat(espera.proxima()).isEqualTo(next);
    }

    private static AportacionVista aportacion(int numero) {
        return new AportacionVista(numero, null, null, null, 0, null, null, null, null, null, null, null, null, null);
    }
}
