package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every feature reads alike: dates of years that can be meant and kept, texts in which there is something to see (requirements §5). */
class LectorObjetoTest {

    private static final int MAX = 40;

    private final List<RuleViolation> broken = new ArrayList<>();

    private LectorObjeto reader(String value) {
        return new LectorObjeto(Json.createObjectBuilder().add("dato", value).build(), broken);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, 7.00, , ",
        "-7, -7, -7.00, , ",
        "1e3, 1000, 1000.00, , ",
        "1.25, , 1.25, shared.formato.whole, ",
        "1.255, , , shared.formato.whole, shared.formato.decimal",
        "1234567890, , , shared.formato.tooLarge, shared.formato.tooLarge",
        "1e30, , , shared.formato.tooLarge, shared.formato.tooLarge",
        "1e400, , , shared.formato.whole, shared.formato.number",
        "\"7\", , , shared.formato.whole, shared.formato.number",
        "true, , , shared.formato.whole, shared.formato.number"
    })
    @Tag("R19")
    void aNumberIsRefusedForWhatIsWrongWithIt(
            String written, Integer whole, BigDecimal decimal, String ofWhole, String ofDecimal) {
        LectorObjeto in = new LectorObjeto(LectorObjeto.parse("{\"dato\":" + written + "}"), broken);

        assertThat(in.whole("dato")).isEqualTo(whole);
        assertThat(in.decimal("dato", 9, 2)).isEqualTo(decimal);
        assertThat(broken)
                .extracting(RuleViolation::code)
                .isEqualTo(
                        Stream.of(ofWhole, ofDecimal).filter(Objects::nonNull).toList());
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb', 'a\nb'", "'a\rb', 'a\nb'", "'a\nb\r\n', 'a\nb'", "'a\r\r\nb', 'a\n\nb'"})
    @Tag("R21.1")
    void aLineBreakIsOneLetterHoweverItWasSent(String written, String read) {
        assertThat(reader(written).text("dato", read.length())).isEqualTo(read);
        assertThat(broken).isEmpty();
        assertThat(Motivo.required(written)).isEqualTo(read);
    }

    @Test
    void whatDoesNotReadIsNotMissingAsWell() {
        List<RuleViolation> unread = List.of(new RuleViolation("shared.formato.date", "fecha"));
        RuleViolation whole = new RuleViolation("convenio.x", null);
        RuleViolation other = new RuleViolation("convenio.dato.required", "nombre");

        assertThat(LectorObjeto.told(
                        unread, List.of(new RuleViolation("convenio.dato.required", "fecha"), whole, other)))
                .containsExactly(unread.get(0), whole, other);
    }

    @ParameterizedTest
    @CsvSource({
        "'', planteles[0], planteles[0]",
        "planteles[0], planteles[0], planteles[1]",
        "planteles[0] planteles[1], planteles[0], planteles[2]",
        "planteles[1], planteles[0], planteles[0]",
        "planteles[1], planteles[1], planteles[2]",
        "planteles[0] planteles[2], planteles[1], planteles[3]",
        "planteles[0], candidatos[0], candidatos[0]",
        "criterios[0].peso, criterios[1].nombre, criterios[1].nombre",
        "participantes.planteles[0], participantes.planteles[0], participantes.planteles[1]",
        "planteles[0], planteles, planteles",
        "planteles[0], , "
    })
    @Tag("R15")
    void aRuleOnAnItemNamesThePlaceInWhichItWasSent(String unread, String field, String told) {
        List<RuleViolation> faults = Stream.of(unread.split(" "))
                .filter(f -> !f.isEmpty())
                .map(f -> new RuleViolation("shared.formato.text", f))
                .toList();
        List<RuleViolation> all = LectorObjeto.told(faults, List.of(new RuleViolation("x.regla", field, 7)));
        assertThat(all).hasSize(faults.size() + 1);
        assertThat(all.get(faults.size()).field()).isEqualTo(told);
        assertThat(all.get(faults.size()).code()).isEqualTo("x.regla");
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31, ",
        "1900-01-01, 1900-01-01",
        "2026-03-09, 2026-03-09",
        "2999-12-31, 2999-12-31",
        "3000-01-01, ",
        "9999-12-31, ",
        "+10000-01-01, ",
        "+12345-01-01, ",
        "+999999999-12-31, ",
        "+1000000000-01-01, ",
        "0000-01-01, ",
        "-0001-12-31, ",
        "0206-03-09, ",
        "2026-02-30, ",
        "09/03/2026, "
    })
    @Tag("R19")
    void aDateIsOfAYearThatCanBeKept(String written, LocalDate read) {
        assertThat(reader(written).date("dato")).isEqualTo(read);
        if (read == null) {
            assertThat(broken)
                    .extracting(RuleViolation::code, RuleViolation::field)
                    .containsExactly(tuple("shared.formato.date", "dato"));
        } else {
            assertThat(broken).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0",
                "\u200b",
                "\u200b\u200c\u200d\u2060\ufeff",
                "\u2028\u2029\u3000\u202f",
                "\u00ad",
                "\u3164\u115f\u1160\uffa0",
                "\u2800",
                "\u0301\ufe0f",
                "\udb40\udc41"
            })
    @Tag("R21.2")
    @Tag("R27")
    void aTextWithNothingToSeeIsNone(String written) {
        assertThat(reader(written).text("dato", MAX)).isNull();
        assertThat(broken).isEmpty();
        assertThatThrownBy(() -> Motivo.required(written))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("shared.motivo.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00a0x", "x\u200b", "e\u0301", "…", "-", "5", "\u00f1", "\ud83d\ude00"})
    @Tag("R21.2")
    @Tag("R27")
    void aTextWithOneSignIsKeptAsItIsWritten(String written) {
        assertThat(reader(written).text("dato", MAX)).isEqualTo(written);
        assertThat(Motivo.required(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"dato\":\"a\\ud800\"}', false",
        "'{\"dato\":\"\\udc00a\"}', false",
        "'{\"dato\":\"\\ude00\\ud83d\"}', false",
        "'{\"dato\":\"\\ud83d\\ude00\"}', true"
    })
    void halfALetterIsRefused(String json, boolean good) {
        String text = new LectorObjeto(LectorObjeto.parse(json), broken).text("dato", MAX);

        assertThat(text).isEqualTo(good ? "😀" : null);
        assertThat(broken)
                .extracting(RuleViolation::code, RuleViolation::field)
                .containsExactlyElementsOf(good ? List.of() : List.of(tuple("shared.formato.control", "dato")));
    }
}
