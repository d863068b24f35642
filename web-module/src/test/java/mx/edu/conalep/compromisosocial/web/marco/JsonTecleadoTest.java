package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R12")
class JsonTecleadoTest {

    private static JsonObject typed(String name, String value) {
        return JsonTecleado.object(Map.of(name, value)).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.50|1.50",
                "150|150",
                "$12,500.00|12500.00",
                "$ 12,500.00 MXN|12500.00",
                "12 500.5|12500.5",
                "' 1,234,567.89 '|1234567.89",
                "1\u00a0234.125|1234.125",
                "-1,000|-1000",
                "-$1,000.00|-1000.00",
                "0.125|0.125",
                "999,999|999999",
            })
    void commasAndBlanksStandBetweenThousandsAlone(String text, BigDecimal number) {
        assertThat(typed("monto", text).getJsonNumber("monto").bigDecimalValue())
                .isEqualTo(number);
        assertThat(typed("cantidad", text).getJsonNumber("cantidad").bigDecimalValue())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,50",
                "1,5",
                "0,125",
                "0,500",
                "12,50",
                "1.234,56",
                "1,2345",
                "12,34,567",
                "1234,567",
                "1,234 567",
                "1 50",
                "1,",
                ",50",
                "1.",
                ".5",
                "1.5.0",
                "$",
                "uno",
                "1e3"
            })
    void whatMayMeanSomethingElseIsRefusedAtItsField(String text) {
        JsonObject json = typed("monto", text);
        assertThat(json.getString("monto")).isEqualTo(text);

        List<RuleViolation> broken = new ArrayList<>();
        assertThat(new LectorObjeto(json, broken).decimal("monto", 12, 2)).isNull();
        assertThat(broken).extracting(RuleViolation::field).containsExactly("monto");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "7|7|-",
                "1,000|1000|-",
                "' 1 234 567 '|1234567|-",
                "1\u00a0000|1000|-",
                "-3|-3|-",
                "99999999999|-|shared.formato.tooLarge",
                "1,000,000,000|-|shared.formato.tooLarge",
                "1.5|-|shared.formato.whole",
                "1,50|-|shared.formato.whole",
                "$5|-|shared.formato.whole",
                "uno|-|shared.formato.whole"
            })
    void aWholeNumberMayHaveItsThousandsApart(String text, Integer number, String code) {
        List<RuleViolation> broken = new ArrayList<>();
        for (JsonObject json : List.of(
                typed("asistentes", text),
                JsonTecleado.numbers(Map.of("asistentes", text)).build())) {
            assertThat(new LectorObjeto(json, broken).whole("asistentes")).isEqualTo(number);
        }
        assertThat(broken).extracting(RuleViolation::code).isEqualTo(code == null ? List.of() : List.of(code, code));
    }
}
