package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R8.4")
class TresViasTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    # read | kept | typed | result | what became of it
                    a | a | a | a | same
                    - | - | - | - | same
                    a | a | b | b | mine
                    - | - | b | b | mine
                    a | a | - | - | mine
                    a | b | a | b | taken
                    - | b | - | b | taken
                    - | b | '' | b | taken
                    '' | b | - | b | taken
                    a | - | a | - | taken
                    a | b | b | b | same
                    - | b | b | b | same
                    a | - | - | - | same
                    a | b | c | c | conflict
                    - | b | c | c | conflict
                    a | - | c | c | conflict
                    a | b | - | - | conflict
                    a | b | ' a ' | b | taken
                    """)
    void aFieldStandsAsWhoChangedItLeftIt(
            String leido, String guardado, String tecleado, String result, String became) {
        TresVias<String> tres = TresVias.of(field(leido), field(guardado), field(tecleado));

        assertThat(tres.resultado().get("f")).isEqualTo(result);
        assertThat(tres.tomados()).isEqualTo("taken".equals(became) ? List.of("f") : List.of());
        assertThat(tres.enConflicto()).isEqualTo("conflict".equals(became) ? List.of("f") : List.of());
        assertThat(tres.hasConflict()).isEqualTo("conflict".equals(became));
    }

    private static Map<String, String> field(String value) {
        Map<String, String> fields = new HashMap<>();
        fields.put("f", value);
        return fields;
    }

    static Stream<Arguments> equals() {
        return Stream.of(
                Arguments.of("Uno\r\nDos", "Uno\nDos", true),
                Arguments.of(" \u00a0", null, false),
                Arguments.of("  ", null, true),
                Arguments.of(List.of(), null, true),
                Arguments.of(Map.of("monto", ""), Map.of(), true),
                Arguments.of(List.of(Map.of("a", "1", "b", "")), List.of(Map.of("a", "1")), true),
                Arguments.of(List.of(Map.of("a", "1")), List.of(Map.of("a", "2")), false),
                Arguments.of(List.of("1", "2"), List.of("2", "1"), false),
                Arguments.of(1, 1, true));
    }

    @ParameterizedTest
    @MethodSource("equals")
    void whatSaysTheSameIsTheSame(Object uno, Object otro, boolean same) {
        assertThat(TresVias.same(uno, otro)).isEqualTo(same);
    }

    @Test
    void eachFieldIsJudgedAlone() {
        TresVias<Object> tres = TresVias.of(
                Map.of("objeto", "Apoyo", "f", "", "apoyos", List.of("Cajas")),
                Map.of("objeto", "Ayuda", "f", "Escrita allá", "apoyos", List.of("Cajas"), "b", "Nueva"),
                Map.of("objeto", "Auxilio", "apoyos", List.of("Cajas", "Libros")));

        assertThat(tres.resultado())
                .isEqualTo(Map.of(
                        "objeto", "Auxilio", "f", "Escrita allá", "apoyos", List.of("Cajas", "Libros"), "b", "Nueva"));
        assertThat(tres.tomados()).containsExactlyInAnyOrder("f", "b");
        assertThat(tres.enConflicto()).containsExactly("objeto");
    }

    @Test
    void oneNobodyChangedElsewhereIsAsTyped() {
        Map<String, String> leido = Map.of("a", "1", "b", "2");
        TresVias<String> tres = TresVias.of(leido, leido, Map.of("a", "3"));

        assertThat(tres.resultado()).containsEntry("a", "3").containsEntry("b", null);
        assertThat(tres.tomados()).isEmpty();
        assertThat(tres.hasConflict()).isFalse();
    }
}
