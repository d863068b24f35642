package mx.edu.conalep.compromisosocial.seguridad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R27")
class UsuarioTest {

    private static final DatosUsuario PLANTEL =
            new DatosUsuario(" Vinculacion.Uno ", "Responsable", " ", Set.of(Rol.VINCULACION_PLANTEL), "09", "15-016");

    @Test
    void aNewUserIsActiveAndMustChangeHisPassword() {
        Usuario usuario = usuario();

        assertThat(usuario.isActivo()).isTrue();
        assertThat(usuario.isDebeCambiar()).isTrue();
        assertThat(usuario.getUsuario()).isEqualTo("vinculacion.uno");
        assertThat(usuario.getCorreo()).isNull();
    }

    @Test
    void theEntidadOfAPlantelRoleIsThatOfThePlantelWhateverWasTyped() {
        assertThat(usuario().actor("10.0.0.1").ambito()).isEqualTo(Ambito.plantel("15-016", "15"));
    }

    @Test
    void aNationalRoleKeepsNoUnit() {
        Usuario usuario = usuario();
        usuario.change(new DatosUsuario("vinculacion.uno", "Otra", null, Set.of(Rol.DVS), "09", "15-016"));

        assertThat(usuario.getPlantel()).isNull();
        assertThat(usuario.getEntidad()).isNull();
        assertThat(usuario.getRoles()).containsExactly(Rol.DVS);
        assertThat(usuario.actor("x").ambito()).isEqualTo(Ambito.nacional());
    }

    static Stream<Consumer<Usuario>> changes() {
        return Stream.of(
                u -> u.change(PLANTEL),
                u -> u.setActive(false),
                u -> u.resetContrasena("x"),
                u -> u.chooseContrasena("x"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeRenewsTheSealThatSessionsCarry(Consumer<Usuario> change) {
        Usuario usuario = usuario();
        String before = usuario.getSello();

        change.accept(usuario);

        assertThat(usuario.getSello()).isNotEqualTo(before).hasSize(32);
    }

    @Test
    void everyBrokenRuleIsToldAtOnceOnItsField() {
        DatosUsuario bad = new DatosUsuario("ñ", " ", "no es correo", Set.of(), null, "no");

        assertThatThrownBy(() -> new Usuario(bad, "x", Instant.EPOCH))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .extracting(RuleViolation::field)
                        .containsExactly("usuario", "nombre", "correo", "plantel", "roles"));
    }

    private static Usuario usuario() {
        return new Usuario(PLANTEL, "x", Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "a,b@cs.example",
                "a@cs.example,b@cs.example",
                "Nombre <a@cs.example>",
                "a b@cs.example",
                "a@cs.example\r\nBcc: b@cs.example",
                "a@-cs.example",
                "ñ@cs.example"
            })
    void anAddressIsOnePlainAddress(String correo) {
        assertThat(new DatosUsuario("uno", "Uno", correo, Set.of(Rol.DVS), null, null).violations())
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("correo seguridad.correo.malformed");
        assertThat(new DatosUsuario("uno", "Uno", "vinculacion+cs@plantel.conalep.example", Set.of(Rol.DVS), null, null)
                        .violations())
                .isEmpty();
    }
}
