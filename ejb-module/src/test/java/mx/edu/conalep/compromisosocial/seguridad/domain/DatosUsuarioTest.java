package mx.edu.conalep.compromisosocial.seguridad.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a person is read on screens and documents as it was written. */
@Tag("R25")
class DatosUsuarioTest {

    @ParameterizedTest
    @CsvSource({"Ana Ruiz, false", "Ana\u0007 Ruiz, true", "Ana \u202eRuiz, true"})
    void aNameHoldsWhatCanBeRead(String nombre, boolean refused) {
        assertThat(new DatosUsuario("ana.ruiz", nombre, null, Set.of(), null, null).violations())
                .filteredOn(v -> "nombre".equals(v.field()))
                .extracting(RuleViolation::code)
                .hasSize(refused ? 1 : 0)
                .allMatch(code -> code.startsWith("shared.formato."));
    }
}
