package mx.edu.conalep.compromisosocial.emergente.service.formato;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria as they come: whatever is missing or of another kind is told at its field, never by a fault of the reader. */
@Tag("R15")
class LectorEmergenteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "\"tipo\":\"ESCALA\",\"maximo\":3|``|3",
                "\"tipo\":\"ESCALA\"|criterios[0].maximo|-",
                "\"tipo\":\"ESCALA\",\"maximo\":null|criterios[0].maximo|-",
                "\"tipo\":\"ESCALA\",\"maximo\":\"tres\"|criterios[0].maximo|-",
                "\"tipo\":\"ESCALA\",\"maximo\":1.5|criterios[0].maximo|-",
                "\"tipo\":\"ESCALA\",\"maximo\":11|criterios[0].maximo|11",
                "\"tipo\":\"SI_NO\"|``|1",
                "\"tipo\":\"SI_NO\",\"maximo\":7|``|1",
                "\"tipo\":\"OTRO\"|criterios[0].tipo|-",
                "\"maximo\":3|criterios[0].tipo|3",
                "\"peso\":100|criterios[0].tipo|-"
            })
    void aCriterionThatLacksSomethingIsToldAtItsField(String json, String expected, Integer maximo) {
        List<RuleViolation> broken = new ArrayList<>();
        String whole = "{\"criterios\":[{\"nombre\":\"Ingreso\"," + (json.contains("peso") ? "" : "\"peso\":100,")
                + json + "}]}";
        List<Criterio> read = LectorEmergente.criteria(new LectorObjeto(LectorObjeto.parse(whole), broken));
        if (broken.isEmpty()) {
            broken.addAll(ReglasCriterios.check(read));
        }
        assertThat(String.join(" ", broken.stream().map(RuleViolation::field).toList()))
                .isEqualTo(expected);
        assertThat(read.get(0).maximo()).isEqualTo(maximo);
    }
}
