package mx.edu.conalep.compromisosocial.seguridad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmbitoTest {

    static Stream<Arguments> scopes() {
        return Stream.of(
                Arguments.of(Ambito.nacional(), "15-016", "15", true, true),
                Arguments.of(Ambito.entidad("15"), "15-016", "15", true, true),
                Arguments.of(Ambito.entidad("15"), "09-001", "09", false, false),
                Arguments.of(Ambito.plantel("15-016", "15"), "15-016", "15", true, false),
                Arguments.of(Ambito.plantel("15-016", "15"), "15-017", "15", false, false),
                Arguments.of(Ambito.ninguno(), "15-016", "15", false, false));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void coversItsPlantelesOnly(Ambito scope, String plantel, String entidad, boolean covers, boolean coversEntidad) {
        assertThat(scope.covers(plantel, entidad)).isEqualTo(covers);
        assertThat(scope.coversEntidad(entidad)).isEqualTo(coversEntidad);
    }

    @Test
    void keepsQueriesInside() {
        assertThat(Ambito.entidad("15").condition("a")).isEqualTo("a.entidad = :ambito");
        assertThat(Ambito.entidad("15").parameter()).isEqualTo("15");
        assertThat(Ambito.plantel("15-016", "15").condition("a")).isEqualTo("a.plantel = :ambito");
        assertThat(Ambito.plantel("15-016", "15").parameter()).isEqualTo("15-016");
        assertThat(Ambito.nacional().condition("a")).isEqualTo("1 = 1");
        assertThat(Ambito.nacional().parameter()).isNull();
        assertThat(Ambito.ninguno().condition("a")).isEqualTo("1 = 0");
    }

    @Test
    void refusesAScopeThatDoesNotFitItsLevel() {
        assertThatThrownBy(() -> new Ambito(Rol.Nivel.PLANTEL, "15", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ambito(Rol.Nivel.ENTIDAD, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ambito(Rol.Nivel.NACIONAL, "15", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
