package mx.edu.conalep.compromisosocial.convenio.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signed PDF that names another convenio is told before it is registered, which cannot be undone. */
@Tag("R21.3")
class ExpedientesTest {

    @ParameterizedTest(name = "«{0}» names {1}, another one is {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Expediente EX-2026-15-00001 | EX-2026-15-00001 | -",
                "Expediente EX-2026-15-00002. | EX-2026-15-00002 | EX-2026-15-00002",
                "modifica al EX-2026-15-00002, EX-2026-15-00001 | EX-2026-15-00002;EX-2026-15-00001 | -",
                "ex-2026-00-00007 y EX-2026-15-016-00003 | EX-2026-00-00007;EX-2026-15-016-00003 | EX-2026-00-00007",
                "EX\u20132026\u201115 - \\n00002 | EX-2026-15-00002 | EX-2026-15-00002",
                "EX-2026-15-00002 EX-2026-15-00002 | EX-2026-15-00002 | EX-2026-15-00002",
                "Folio CC-2026-00001, SEX-2026-15-00001, EX-26-15-1 | - | -"
            })
    void namesFileNumbers(String texto, String nombrados, String otro) {
        List<String> found = Expedientes.named(texto.replace("\\n", "\n"));
        assertThat(found).isEqualTo(nombrados == null ? List.of() : List.of(nombrados.split(";")));
        assertThat(new ClausulasHalladas(true, Map.of(), found).otroExpediente("EX-2026-15-00001"))
                .isEqualTo(otro);
    }

    @Test
    void aMillionBlanksEndAtOnce() {
        String blanks = " \n".repeat(500_000);
        assertThat(Expedientes.named("a" + blanks + "EX-2026" + blanks + "-15-00002"))
                .containsExactly("EX-2026-15-00002");
        assertThat(Expedientes.named("EX-2026" + blanks + "15-00002")).isEmpty();
    }
}
