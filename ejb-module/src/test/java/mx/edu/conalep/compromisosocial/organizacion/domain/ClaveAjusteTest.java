package mx.edu.conalep.compromisosocial.organizacion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R3.3")
class ClaveAjusteTest {

    @ParameterizedTest
    @EnumSource
    void acceptsItsLimitsAndItsDefault(ClaveAjuste clave) {
        assertThat(clave.check(" " + clave.minimo() + " ")).isEqualTo(clave.minimo());
        assertThat(clave.check("" + clave.maximo())).isEqualTo(clave.maximo());
        assertThat(clave.check("" + clave.porOmision())).isEqualTo(clave.porOmision());
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatLiesOutside(ClaveAjuste clave) {
        assertThatThrownBy(() -> clave.check("" + (clave.minimo() - 1))).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> clave.check("" + (clave.maximo() + 1))).isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "diez", "10.5", "1e3", "10 m"})
    void refusesWhatIsNoWholeNumber(String typed) {
        assertThatThrownBy(() -> ClaveAjuste.RADIO_INFLUENCIA_M.check(typed))
                .isInstanceOf(RuleViolationException.class);
    }
}
