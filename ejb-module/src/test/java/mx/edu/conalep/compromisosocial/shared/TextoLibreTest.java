package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is as long as a person counts it, and holds nothing that cannot be read as it stands. */
@Tag("R27")
class TextoLibreTest {

    @ParameterizedTest
    @CsvSource({
        "'Se limpió el parque\u202e y la calle', después de «parque»",
        "'Se limpió el \u202eparque', después de «el»",
        "'\u202eparque', al principio",
        "'uno\u200b\n\u2066dos', después de «uno»"
    })
    void theWordBeforeAnInvisibleMarkIsNamed(String texto, String where) {
        assertThat(TextoLibre.check("descripcion", texto, 100))
                .singleElement()
                .extracting(RuleViolation::text)
                .asString()
                .contains(where);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("at the limit", "abcd", List.of()),
                arguments("beyond it", "abcde", List.of("shared.formato.tooLong")),
                arguments("a break of a browser is one letter", "a\r\nbc", List.of()),
                arguments("an old break is one letter", "a\rbc", List.of()),
                arguments("breaks beyond it", "a\r\nbc\r\n", List.of("shared.formato.tooLong")),
                arguments("a control character", "a\u0007", List.of("shared.formato.control")),
                arguments("half a letter", "a\ud83d", List.of("shared.formato.control")),
                arguments("a letter of two halves", "a😀", List.of()),
                arguments("turned around", "a\u202eb", List.of("shared.formato.bidireccional")),
                arguments("isolated", "a\u2066b", List.of("shared.formato.bidireccional")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void tellsWhatIsWrong(String which, String text, List<String> codes) {
        assertThat(TextoLibre.check("campo", text, 4))
                .extracting(RuleViolation::code)
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void tellsWhatIsWrongWithTheSignsOfAnyLength(String which, String text, List<String> codes) {
        assertThat(TextoLibre.signs("campo", text))
                .extracting(RuleViolation::code)
                .isEqualTo(codes.stream().filter(c -> !c.endsWith("tooLong")).toList());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "abc, abc",
                "a\u0007\u0085b, ab",
                "a\ud83d, a",
                "a😀\u202e, a😀\u202e",
                "'a\tb\nc', 'a\tb\nc'"
            })
    void takesOutWhatIsNeverKept(String text, String kept) {
        assertThat(TextoLibre.kept(text)).isEqualTo(kept);
    }
}
