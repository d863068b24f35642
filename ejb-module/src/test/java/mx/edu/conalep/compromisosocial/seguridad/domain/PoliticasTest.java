package mx.edu.conalep.compromisosocial.seguridad.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R27")
class PoliticasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            corta              | seguridad.contrasena.short
            once.carac1        | seguridad.contrasena.short
            aaaaaaaaaaaab      | seguridad.contrasena.usual
            contraseña2026     | seguridad.contrasena.usual
            Password123456     | seguridad.contrasena.usual
            9876543210123      | seguridad.contrasena.usual
            xx-plantel.15-016  | seguridad.contrasena.holdsName
            XX-PLANTEL.15-016  | seguridad.contrasena.holdsName
            tres tristes tigres| ''
            doce caract.       | ''
            """)
    void passwordsAreLongAndNotUsual(String contrasena, String code) {
        assertThat(PoliticaContrasena.violations("plantel.15-016", contrasena))
                .extracting(RuleViolation::code)
                .containsExactlyElementsOf(code.isEmpty() ? Set.of() : Set.of(code));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,30", "6,60", "7,120", "8,240", "11,1920", "12,3600", "13,3600", "500,3600"})
    void theLockGrowsAndIsCapped(int intentos, long seconds) {
        assertThat(PoliticaBloqueo.delay(intentos)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VINCULACION_PLANTEL                  |    | 15-016 | ''
            VINCULACION_PLANTEL;TITULAR_PLANTEL  |    | 15-016 | ''
            VINCULACION_PLANTEL                  | 15 |        | seguridad.plantel.required
            VINCULACION_ENTIDAD                  | 15 |        | ''
            VINCULACION_ENTIDAD                  |    | 15-016 | seguridad.entidad.required
            DVS                                  |    |        | ''
            ADMIN;OPERADOR                       |    |        | ''
            ADMIN;DVS                            |    |        | seguridad.roles.mixedLevels
            VINCULACION_PLANTEL;ADMIN            |    | 15-016 | seguridad.roles.mixedLevels
            AUDITOR;DVS                          |    |        | seguridad.roles.auditorAlone
            SISTEMA                              |    |        | seguridad.roles.notAssignable
            ''                                   |    |        | seguridad.roles.required
            """)
    void rolesGoTogetherOnOneLevelWithItsUnit(String roles, String entidad, String plantel, String code) {
        Set<Rol> wanted = Arrays.stream(roles.split(";"))
                .filter(r -> !r.isEmpty())
                .map(Rol::valueOf)
                .collect(Collectors.toSet());

        assertThat(PoliticaRoles.violations(wanted, entidad, plantel))
                .extracting(RuleViolation::code)
                .containsExactlyElementsOf(code.isEmpty() ? Set.of() : Set.of(code));
    }
}
