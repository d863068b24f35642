package mx.edu.conalep.compromisosocial.colecta.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References of a deposit that several planteles name are told up to a limit, and how many more there are. */
@Tag("R14")
class ReferenciaRepetidaTest {

    private static Object[] fila(String referencia, int numero, String plantel) {
        return new Object[] {referencia, numero, plantel};
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 2, 0",
        "10, 1, 10, 0",
        "11, 1, 10, 1",
        "12, 1, 10, 2",
        "2, 3, 6, 0",
        "2, 4, 6, 2",
        "11, 4, 30, 14"
    })
    void namesTenPlantelesAndThreeContributionsOfEach(int planteles, int cadaUno, int named, int mas) {
        List<Object[]> filas = new ArrayList<>();
        for (int i = 0; i < planteles * cadaUno; i++) {
            filas.add(fila(i == 0 ? "Depósito 7" : "DEPOSITO 7", i + 1, "15-%03d".formatted(i % planteles)));
        }
        assertThat(ReferenciaRepetida.of(filas)).singleElement().satisfies(r -> {
            assertThat(r.referencia()).isEqualTo("Depósito 7");
            assertThat(r.aportaciones()).hasSize(named);
            assertThat(r.mas()).isEqualTo(mas);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "20, 20, 0", "21, 20, 1", "500, 20, 480"})
    void tellsTwentyReferencesAndReadsNoOthers(int todas, int told, int mas) {
        List<String> referencias =
                IntStream.range(0, todas).mapToObj("R-%03d"::formatted).toList();
        List<String> asked = new ArrayList<>();
        ReferenciasRepetidas repetidas = ReferenciasRepetidas.of(referencias, some -> {
            asked.addAll(some);
            return some.stream().map(r -> fila(r, 1, "15-016")).toList();
        });
        assertThat(asked).hasSize(told);
        assertThat(repetidas.primeras()).hasSize(told);
        assertThat(repetidas.mas()).isEqualTo(mas);
        assertThat(repetidas.isEmpty()).isEqualTo(todas == 0);
    }

    @Test
    void otherPlantelesAreNamedInsideTheScopeAndCountedOutside() {
        List<Object[]> otras =
                List.of(new Object[] {"15-016", "15"}, new Object[] {"15-017", "15"}, new Object[] {"09-001", "09"});
        assertThat(ReferenciaAjena.of(otras, Ambito.entidad("15")))
                .isEqualTo(new ReferenciaAjena(List.of("15-016", "15-017"), 1));
        assertThat(ReferenciaAjena.of(List.of(), Ambito.entidad("15")).isEmpty())
                .isTrue();
    }
}
