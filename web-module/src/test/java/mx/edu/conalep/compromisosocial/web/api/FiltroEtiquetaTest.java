package mx.edu.conalep.compromisosocial.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.seguridad.MecanismoAcceso;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API says of itself around its answers: tags, addresses, the scheme of a token, how much of a long refusal. */
class FiltroEtiquetaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "-|false",
                "\"abc\"|true",
                "W/\"abc\"|true",
                "\"x\", \"abc\"|true",
                "*|true",
                "\"abcd\"|false",
                "abc|false"
            })
    void aTagIsKnownWhenTheListHoldsIt(String header, boolean known) {
        assertThat(FiltroEtiqueta.isKnown(header, "abc")).isEqualTo(known);
    }

    @Test
    void anAddressOfARecordNamesNoServer() {
        assertThat(Creado.path(URI.create("http://elsewhere.example:81/api/v1/colectas/CO-2026-00001")))
                .hasToString("/api/v1/colectas/CO-2026-00001");
    }

    @ParameterizedTest
    @CsvSource({"Bearer x, true", "bearer x, true", "BEARER x, true", "Basic x, false", "Bear, false"})
    void theSchemeOfATokenIsOneHoweverItIsWritten(String header, boolean bearer) {
        assertThat(MecanismoAcceso.isBearer(header)).isEqualTo(bearer);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "200, 200, false", "201, 200, true", "2000, 200, true"})
    void aLongRefusalTellsTheFirstAndHowManyMore(int broken, int told, boolean more) {
        List<RuleViolation> all = Collections.nCopies(broken, new RuleViolation("shared.formato.text", "x"));
        Problema problema = Problema.of(422, "/x", all);
        assertThat(problema.errores()).hasSize(told);
        assertThat(problema.detail().contains("faltan")).isEqualTo(more);
    }
}
