package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may name a record, and what need not be looked for. */
class FolioTest {

    @Test
    void aFolioIsCapitalsDigitsAndHyphens() {
        assertThat(Folio.isWellFormed("AC-2026-15-016-00001")).isTrue();
        assertThat(new Folio("CC-2026-00001")).hasToString("CC-2026-00001");
    }

    @Test
    void aWordWithAnAccentStandsInNoFolio() {
        assertThat(Folio.mayContain("2026-15")).isTrue();
        assertThat(Folio.mayContain("educación")).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ñ",
                "AC-2026-15-016-0000\u0661",
                "AC-2026-15-016-00001\n",
                "ac-2026-15-016-00001",
                "AC-2026-15-016-00001-00002-000003",
                "' or 1=1--"
            })
    void whatHasAnotherFormNamesNothing(String texto) {
        assertThat(Folio.isWellFormed(texto)).isFalse();
        assertThatThrownBy(() -> new Folio(texto)).isInstanceOf(NotFoundException.class);
    }
}
