package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An observation is of a clause or of the whole, and its text is one as all others. */
@Tag("R21.1")
class ObservacionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a, Precise el plazo, -",
                "general, Precise el plazo, -",
                "h, Precise el plazo, convenio.observacion.clausula",
                "b, ' ', convenio.observacion.texto",
                "c, Quite\u0007 esto, shared.formato.control",
                "g, Al \u202ereves, shared.formato.bidireccional",
            })
    void isOfAClauseAndHoldsWhatCanBeRead(String clausula, String texto, String code) {
        assertThat(new Observacion(clausula, texto).check(0))
                .extracting(RuleViolation::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2000, true", "2001, false"})
    void isAsLongAsItMayBe(int letras, boolean fits) {
        assertThat(new Observacion("a", "x".repeat(letras)).check(3))
                .extracting(RuleViolation::field)
                .isEqualTo(fits ? List.of() : List.of("observaciones[3].texto"));
    }
}
