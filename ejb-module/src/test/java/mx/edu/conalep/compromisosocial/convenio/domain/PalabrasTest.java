package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R19")
class PalabrasTest {

    @Test
    void aLetterWrittenApartFromItsAccentIsOneLetter() {
        assertThat(Palabras.of("reunio\u0301n y an\u0303o")).containsExactly("reunión", "y", "año");
    }

    @ParameterizedTest(name = "«{0}», «{1}»: «{2}»")
    @CsvSource(delimiter = '|', textBlock = """
            Las partes, las PARTES | y las partés.       | Las partes y
            Papelera, S. A. de C. V. | papelera de papel | Papelera S A de C V papel
            año ano                | compañía compania   | año compañía
            2026-1                 | R.F.C. AAA010101AAA | 2026 1 R F C AAA010101AAA
            ;                      |                     | ''
            """)
    void eachWordStandsOnceAsItIsFirstWritten(String una, String otra, String expected) {
        assertThat(Palabras.distinct(Stream.of(una, otra))).isEqualTo(expected);
    }
}
