package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference comes in once, and whoever repeats it is told where it stands; the article of an error is told in words. */
class ReferenciasTest {

    @Test
    void tellsWhereItStandsFirst() {
        Referencias referencias = new Referencias(Map.of("15-016", Set.of("A")));
        assertThat(referencias.refusal("15-016", null, 2)).isEmpty();
        assertThat(referencias.refusal("15-016", "B", 2)).isEmpty();
        assertThat(referencias.refusal("15-017", "B", 3)).isEmpty();
        assertThat(referencias.refusal("15-017", "A", 4)).isEmpty();
        assertThat(referencias.refusal("15-016", "A", 5))
                .map(RuleViolation::code)
                .contains("actividad.referencia.taken");
        assertThat(referencias.refusal("15-016", "B", 6))
                .map(RuleViolation::text)
                .hasValueSatisfying(text -> assertThat(text).contains("«B»", "fila 2"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "R11.5, Art. 11 V",
                "R3.15, Art. 3 XV",
                "R10, Art. 10",
                "R10.9, Art. 10 IX",
                "R22.0, Art. 22",
                "FORMATO, -"
            })
    void tellsTheArticleInWords(String regla, String articulo) {
        assertThat(new ErrorFila(2, "servicio", "x", regla, "mensaje").articulo())
                .isEqualTo(articulo);
    }
}
