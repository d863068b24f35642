package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who an act leaves behind is named before it is confirmed. */
@Tag("R12")
@Tag("R14")
class FaltanEnActoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "inicio|0|-",
                "inicio|1|1 plantel no ha acusado recibo: Plantel 15-001.",
                "cierre|1|1 plantel sin reporte: Plantel 15-001.",
                "cierre|2|2 planteles sin reporte: Plantel 15-001; Plantel 15-002.",
                "cierre|10|10 planteles sin reporte: Plantel 15-001; Plantel 15-002; Plantel 15-003; Plantel 15-004;"
                        + " Plantel 15-005; Plantel 15-006; Plantel 15-007; Plantel 15-008; Plantel 15-009; Plantel 15-010.",
                "inicio|12|12 planteles no han acusado recibo: Plantel 15-001; Plantel 15-002; Plantel 15-003; Plantel"
                        + " 15-004; Plantel 15-005; Plantel 15-006; Plantel 15-007; Plantel 15-008; Plantel 15-009; Plantel"
                        + " 15-010 y 2 más."
            })
    void tenAreNamedAndTheRestCounted(String acto, int cuantos, String told) {
        List<String> claves = IntStream.rangeClosed(1, cuantos)
                .mapToObj(n -> "15-0" + (n < 10 ? "0" : "") + n)
                .toList();
        assertThat(FaltanEnActo.words(acto, claves, clave -> "Plantel " + clave))
                .isEqualTo(told);
    }
}
