package mx.edu.conalep.compromisosocial.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the code of convenios, colectas and programas emergentes refuses has its Spanish text, and no text is left that nobody tells. Codes
 * that are put together from a state are tried one by one by the tests of their feature.
 */
class TextosDeRechazosTest {
    private static final TreeMap<String, String> TEXTOS = Textos.texts();
    private static final Set<String> LITERALES = Textos.literals();
    private static final Set<String> CONSTANTES = Textos.constants();
    /** Names of files, which look like codes. */
    private static final Set<String> ARCHIVOS = Set.of("convenio.pdf", "actividad.jpg");

    @ParameterizedTest
    @ValueSource(strings = {"convenio", "colecta", "emergente", "shared", "evidencia", "api"})
    void everyCodeHasItsText(String grupo) {
        Set<String> untold = LITERALES.stream()
                .filter(code -> code.startsWith(grupo + "."))
                .filter(code -> !code.endsWith(".") && !ARCHIVOS.contains(code))
                .filter(code -> TEXTOS.getOrDefault(code, "").isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(untold).isEmpty();
        assertThat(LITERALES).anyMatch(code -> code.startsWith(grupo + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colecta", "emergente"})
    void everyEndOfAReportsCodeHasItsText(String grupo) {
        assertThat(LITERALES.stream().filter(end -> end.startsWith(".informe.")))
                .isNotEmpty()
                .allMatch(end -> TEXTOS.containsKey(grupo + end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"convenio", "colecta", "emergente"})
    void everyTextIsTold(String grupo) {
        Set<String> unused = TEXTOS.keySet().stream()
                .filter(code -> code.startsWith(grupo + "."))
                .filter(code -> !isTold(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503})
    void everyStatusHasItsTitle(int status) {
        String code = "api.titulo." + status;
        assertThat(Messages.text(code)).isNotEqualTo(code).isNotBlank();
    }

    @Test
    void aCodeWithoutATextAndATextWithoutUseAreFound() {
        assertThat(TEXTOS).doesNotContainKey("convenio.no.existe");
        assertThat(isTold("convenio.nadie.loDice")).isFalse();
        assertThat(isTold("convenio.estado.INVENTADO")).isFalse();
        assertThat(isTold("convenio.estado.BORRADOR")).isTrue();
    }

    /**
     * Named whole, by its beginning with the rest beside it — a word, a constant, the letter of a clause or a number —, or by its end, behind
     * what is told or named.
     */
    private static boolean isTold(String code) {
        String plain = code.replaceFirst("\\.unDia(\\.\\w+)?$", "");
        if (LITERALES.contains(plain)) {
            return true;
        }
        for (int dot = plain.indexOf('.'); dot >= 0; dot = plain.indexOf('.', dot + 1)) {
            String head = plain.substring(0, dot);
            boolean begins = LITERALES.contains(head + ".") && isPart(plain.substring(dot + 1));
            if (begins || LITERALES.contains(plain.substring(dot)) && (LITERALES.contains(head) || isTold(head))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String rest) {
        String[] parts = rest.split("\\.");
        for (String part : parts) {
            boolean known = LITERALES.contains(part)
                    || LITERALES.contains(part + ".")
                    || LITERALES.contains(rest)
                    || CONSTANTES.contains(part)
                    || part.matches("[a-g]|\\d+");
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
