package mx.edu.conalep.compromisosocial.convenio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R19")
class BusquedaTest {
    private static final Map<String, Double> SHARES = Map.of(
            "convenio",
            1.0,
            "partes",
            0.4,
            "tercio",
            1 / 3d,
            "menos",
            0.333,
            "salud",
            0.3,
            "Lechera",
            0.14,
            "veinteavo",
            0.05,
            "razón1234",
            0.0);

    @ParameterizedTest(name = "«{0}»: {1} | {2}")
    @DisplayName("Rare words by the index, the rarest first; common ones in the text")
    @CsvSource(delimiter = '|', textBlock = """
            Lechera razón1234        | +razón1234* +Lechera* |
            salud                    | +salud*               |
            convenio de salud        | +salud*               | convenio
            convenio                 |                       | convenio
            partes, convenio Lechera | +Lechera*             | partes convenio
            salud salud              | +salud*               |
            tercio                   |                       | tercio
            menos                    | +menos*               |
            """)
    void isFound(String texto, String index, String compared) {
        Condiciones where = found(texto);
        assertThat(where.sql().contains("match (c.busqueda)")).isEqualTo(index != null);
        if (index != null) {
            assertThat(where.valores()).first().isEqualTo(index);
        }
        long words = compared == null ? 0 : compared.split(" ").length;
        assertThat(where.sql().split("c.busqueda regexp \\?", -1)).hasSize((int) words + 1);
    }

    @ParameterizedTest(name = "«{0}» in «{1}»: {2}")
    @DisplayName("A word compared in the text begins a word there, whatever its accents and capitals")
    @CsvSource({
        "convenio, El CONVÉNIO de, true",
        "cónvenio, el convenios, true",
        "convenio, subconvenio, false",
        "convenio, 1convenio, false",
        "convenio, un_convenio, false",
        "convenio, «convenio», true",
        "ano, compañía; año, true",
        "año, el ano, true",
        "nia, compañía, false",
        "2026, en 2026-1, true",
    })
    void isCompared(String palabra, String texto, boolean expected) {
        Condiciones where = new Condiciones("1 = 1", List.of());
        Busqueda.of(palabra, word -> 1).compare(where);
        String regexp = (String) where.valores().get(0);
        assertThat(Pattern.compile(regexp, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(texto)
                        .find())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "convenio, true",
        "convenio salud, true",
        "salud Lechera, false",
        "razón1234, false",
        "veinteavo, true",
        "ab, true",
        "%&, false"
    })
    void isBroadWhenOneInTwentyHasAllOfItsWords(String texto, boolean broad) {
        assertThat(Busqueda.of(texto, SHARES::get).isBroad()).isEqualTo(broad);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothingToLookForIsNoSearch(String texto) {
        assertThat(Busqueda.of(texto, SHARES::get).isEmpty()).isTrue();
    }

    @Test
    void shortWordsCountWhenThereAreNoOthers() {
        assertThat(found("a%b").valores()).hasSize(2).allMatch(v -> v.toString().startsWith("(?<!"));
        assertThat(found("a b salud").valores()).containsExactly("+salud*");
    }

    @Test
    void whatHasNoWordIsFoundNowhere() {
        assertThat(found("%&/").sql()).endsWith("and 1 = 0");
    }

    private static Condiciones found(String texto) {
        Condiciones where = new Condiciones("1 = 1", List.of());
        Busqueda.of(texto, SHARES::get).find(where);
        return where;
    }

    @ParameterizedTest(name = "«{0}»: {1} {2}, broad {3}")
    @DisplayName("A folio, a file number or the beginning of one is a range of its key")
    @CsvSource({
        "CC-2026-00002, c.folio, CC-2026-00002%, false",
        "' cc-2026-00002 ', c.folio, CC-2026-00002%, false",
        "EX-2026-15-00007, c.expediente, EX-2026-15-00007%, false",
        "EX-2026-15-016-00006, c.expediente, EX-2026-15-016-00006%, false",
        "CC-2026-, c.folio, CC-2026-%, true",
        "EX-2, c.expediente, EX-2%, true"
    })
    void aFolioIsARangeOfItsKey(String texto, String columna, String pattern, boolean broad) {
        assertThat(found(texto).sql()).endsWith("and " + columna + " like ?");
        assertThat(found(texto).valores()).containsExactly(pattern);
        assertThat(Busqueda.of(texto, SHARES::get).isBroad()).isEqualTo(broad);
        Condiciones compared = new Condiciones("1 = 1", List.of());
        Busqueda.of(texto, SHARES::get).compare(compared);
        assertThat(compared.valores()).containsExactly(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC", "CC-", "CC-2026-0000%", "AC-2026-15-016-00001", "CC-2026-00002 salud", "EX-2026_15"})
    void whatHasAnotherShapeIsSearchedAsWords(String texto) {
        Condiciones where = new Condiciones("1 = 1", List.of());
        Busqueda.of(texto, word -> 0).find(where);
        assertThat(where.sql()).doesNotContain("like");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"convenio de salud\"", "+salud -Lechera", "(salud)*", "salud @5"})
    void signsOfTheIndexAreNoneOfTheSearch(String texto) {
        Condiciones where = new Condiciones("1 = 1", List.of());
        Busqueda.of(texto, word -> 0).find(where);
        assertThat(where.valores()).hasSize(1).allMatch(v -> v.toString().matches("(\\+[\\p{L}\\p{N}]+\\* ?)+"));
    }
}
