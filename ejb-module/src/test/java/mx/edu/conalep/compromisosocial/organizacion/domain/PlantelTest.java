package mx.edu.conalep.compromisosocial.organizacion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlantelTest {

    private static final LocalTime ENTRADA = LocalTime.of(7, 0);
    private static final LocalTime SALIDA = LocalTime.of(14, 0);

    private final Plantel plantel = new Plantel();

    private static DatosPlantel datos(String nombre, String zona, Double latitud, Double longitud, LocalTime salida) {
        return new DatosPlantel(
                nombre, TipoPlantel.PUBLICO, zona, latitud, longitud, List.of("Informática"), ENTRADA, salida);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(datos(" ", null, null, null, SALIDA), "nombre"),
                Arguments.of(datos("x".repeat(151), null, null, null, SALIDA), "nombre"),
                Arguments.of(datos("Tol\u0007uca", null, null, null, SALIDA), "nombre"),
                Arguments.of(datos("Tol\u202euca", null, null, null, SALIDA), "nombre"),
                Arguments.of(datos("Toluca", "Europe/Madrid", null, null, SALIDA), "zona_horaria"),
                Arguments.of(datos("Toluca", "America/Nowhere", null, null, SALIDA), "zona_horaria"),
                Arguments.of(datos("Toluca", null, 19.3, null, SALIDA), "longitud"),
                Arguments.of(datos("Toluca", null, null, -99.6, SALIDA), "latitud"),
                Arguments.of(datos("Toluca", null, 90.1, -99.6, SALIDA), "latitud"),
                Arguments.of(datos("Toluca", null, Double.NaN, -99.6, SALIDA), "latitud"),
                Arguments.of(datos("Toluca", null, 19.3, 180.5, SALIDA), "longitud"),
                Arguments.of(datos("Toluca", null, null, null, ENTRADA), "salida"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesTheFieldOfEachBrokenRule(DatosPlantel datos, String field) {
        assertThatThrownBy(() -> plantel.change(datos))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(RuleViolation::field)
                        .containsExactly(field));
    }

    @Test
    void keepsWhatIsRight() {
        plantel.change(datos(" Ciudad Juárez ", "America/Ciudad_Juarez", 31.69, -106.42, SALIDA));
        assertThat(plantel.getNombre()).isEqualTo("Ciudad Juárez");
        assertThat(plantel.zona().getId()).isEqualTo("America/Ciudad_Juarez");
        assertThat(plantel.getLatitud()).isEqualTo(31.69);
        assertThat(plantel.getCarreras()).containsExactly("Informática");
    }
}
