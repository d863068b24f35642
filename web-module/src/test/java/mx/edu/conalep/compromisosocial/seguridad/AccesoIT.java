package mx.edu.conalep.compromisosocial.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.PoliticaBloqueo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.persistence.IntentoRepository;
import mx.edu.conalep.compromisosocial.seguridad.service.AccesoRechazadoException;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.Identidad;
import mx.edu.conalep.compromisosocial.seguridad.service.SesionService;
import mx.edu.conalep.compromisosocial.seguridad.service.UsuarioService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ContainerTest
@Tag("R27")
class AccesoIT {

    private static final Actor ADMIN = new Actor("it.admin", "", Set.of(Rol.ADMIN), Ambito.ninguno(), "prueba");
    private static final String ELEGIDA = "tres tristes tigres";

    @Inject
    private AutenticacionService autenticacion;

    @Inject
    private SesionService sesiones;

    @Inject
    private UsuarioService usuarios;

    @Inject
    private IntentoRepository intentos;

    @Resource
    private UserTransaction transaction;

    @Test
    void theLockInTheDatabaseIsThatOfThePolicy() throws Exception {
        String clave = UUID.randomUUID().toString();
        Instant ahora = Instant.now();
        transaction.begin();
        for (int n = 1; n <= 14; n++) {
            intentos.addFailure(clave, ahora);
            assertThat(intentos.lockedFor(clave, ahora)).as("failure %d", n).isEqualTo(PoliticaBloqueo.delay(n));
        }
        transaction.rollback();
    }

    @Test
    void afterTheLockOneAttemptIsFreeAndLocksForLonger() throws Exception {
        String clave = UUID.randomUUID().toString();
        Instant ahora = Instant.now();
        transaction.begin();
        for (int n = 0; n < PoliticaBloqueo.UMBRAL; n++) {
            intentos.addFailure(clave, ahora);
        }
        Instant later = ahora.plus(PoliticaBloqueo.BASE);
        assertThat(intentos.takeAttempt(clave, later.minusMillis(1))).isFalse();
        assertThat(intentos.takeAttempt(clave, later)).isTrue();
        assertThat(intentos.takeAttempt(clave, later)).isFalse();
        assertThat(intentos.lockedFor(clave, later)).isEqualTo(PoliticaBloqueo.delay(PoliticaBloqueo.UMBRAL + 1));
        transaction.rollback();
    }

    @Test
    void aDayWithoutAttemptsForgetsThem() throws Exception {
        String clave = UUID.randomUUID().toString();
        Instant ahora = Instant.now();
        transaction.begin();
        for (int n = 0; n < PoliticaBloqueo.UMBRAL; n++) {
            intentos.addFailure(clave, ahora);
        }
        Instant later = ahora.plus(PoliticaBloqueo.OLVIDO).plusSeconds(1);
        intentos.addFailure(clave, later);
        assertThat(intentos.lockedFor(clave, later)).isEqualTo(Duration.ZERO);
        transaction.rollback();
    }

    @Test
    void anUnknownNameIsRefusedAndLockedLikeAKnownOne() throws Exception {
        String known = user();
        String unknown = name();
        for (String name : new String[] {known, unknown}) {
            for (int n = 0; n < PoliticaBloqueo.UMBRAL; n++) {
                assertThat(refusal(name, "equivocada").code()).isEqualTo("seguridad.acceso.wrong");
            }
            assertThat(refusal(name, ELEGIDA).code()).as(name).isEqualTo("seguridad.acceso.locked");
        }

        asAdmin(() -> {
            usuarios.unlock(known);
            return null;
        });
        assertThat(autenticacion.enter(known, ELEGIDA, "prueba").actor().usuario())
                .isEqualTo(known);
    }

    /**
     * The database finds names that only sort alike; whoever answers to several of them could be guessed at under each. One user for all of
     * them, as each entry costs much of a processor.
     */
    @Test
    void aNameThatOnlySortsLikeAnotherIsNobody() throws Exception {
        String name = user();
        for (String like : List.of(
                name + "\u0000",
                name + "\u0001",
                name + "\u00AD",
                name + "\u200B",
                name + "\uFEFF",
                name + "\u0301",
                wide(name))) {
            assertThat(refusal(like, ELEGIDA).code()).as(like).isEqualTo("seguridad.acceso.wrong");
        }
        assertThat(autenticacion
                        .enter(" " + name.toUpperCase() + " ", ELEGIDA, "prueba")
                        .actor()
                        .usuario())
                .isEqualTo(name);
    }

    private static String wide(String name) {
        return name.codePoints()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aDisabledUserIsRefusedAndWhatHeHadOpenEnds() throws Exception {
        String name = user();
        Identidad in = autenticacion.enter(name.toUpperCase(), ELEGIDA, "prueba");
        String token = ActorActual.callAs(in.actor(), sesiones::openToken).token();
        assertThat(sesiones.stands(name, in.sello())).isTrue();
        assertThat(sesiones.ownerOf(token, "prueba")).isPresent();

        asAdmin(() -> {
            usuarios.setActive(name, usuarios.find(name).version(), false);
            return null;
        });

        assertThat(sesiones.stands(name, in.sello())).isFalse();
        assertThat(sesiones.ownerOf(token, "prueba")).isEmpty();
        assertThat(refusal(name, ELEGIDA).code()).isEqualTo("seguridad.acceso.wrong");
    }

    @Test
    void aChangeOfRolesEndsSessionsAndAStaleOneIsRefused() throws Exception {
        String name = user();
        Identidad in = autenticacion.enter(name, ELEGIDA, "prueba");
        DatosUsuario datos = new DatosUsuario(name, "Otra", null, Set.of(Rol.TITULAR_PLANTEL), null, "15-016");
        int version = asAdmin(() -> usuarios.find(name).version());
        asAdmin(() -> {
            usuarios.change(version, datos);
            return null;
        });

        assertThat(sesiones.stands(name, in.sello())).isFalse();
        assertThat(autenticacion.enter(name, ELEGIDA, "prueba").actor().ambito())
                .isEqualTo(Ambito.plantel("15-016", "15"));
        assertThatThrownBy(() -> asAdmin(() -> {
                    usuarios.change(version, datos);
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whoeverMustChangeHisPasswordGetsNoToken() throws Exception {
        String name = name();
        String temporary = asAdmin(() -> usuarios.create(datos(name)));
        Identidad in = autenticacion.enter(name, temporary, "prueba");

        assertThat(in.debeCambiar()).isTrue();
        assertThatThrownBy(() -> ActorActual.callAs(in.actor(), sesiones::openToken))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("mustChange");
    }

    @Test
    void aTokenIsGoneOnceItsOwnerCloses() throws Exception {
        Identidad in = autenticacion.enter(user(), ELEGIDA, "prueba");
        String token = ActorActual.callAs(in.actor(), sesiones::openToken).token();

        ActorActual.runAs(in.actor(), () -> sesiones.closeToken(token));

        assertThat(sesiones.ownerOf(token, "prueba")).isEmpty();
        assertThat(sesiones.ownerOf("inventado", "prueba")).isEmpty();
    }

    @Test
    void aBadNewPasswordIsRefusedBesideItsField() throws Exception {
        Identidad in = autenticacion.enter(user(), ELEGIDA, "prueba");

        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class,
                () -> ActorActual.callAs(in.actor(), () -> autenticacion.changeContrasena(ELEGIDA, "corta")));

        assertThat(refused.violations()).singleElement().satisfies(v -> {
            assertThat(v.field()).isEqualTo("contrasena");
            assertThat(v.code()).isEqualTo("seguridad.contrasena.short");
        });
    }

    @Test
    void anUnitThatDoesNotExistIsRefused() {
        DatosUsuario bad = new DatosUsuario(name(), "Una", null, Set.of(Rol.VINCULACION_PLANTEL), null, "99-999");

        assertThatThrownBy(() -> asAdmin(() -> usuarios.create(bad)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("seguridad.plantel.unknown");
    }

    private AccesoRechazadoException refusal(String usuario, String contrasena) {
        return catchThrowableOfType(
                AccesoRechazadoException.class, () -> autenticacion.enter(usuario, contrasena, "prueba"));
    }

    /** A user of a plantel who has chosen his password. */
    private String user() throws Exception {
        String name = name();
        String temporary = asAdmin(() -> usuarios.create(datos(name)));
        Identidad in = autenticacion.enter(name, temporary, "prueba");
        ActorActual.callAs(in.actor(), () -> autenticacion.changeContrasena(temporary, ELEGIDA));
        return name;
    }

    private static DatosUsuario datos(String name) {
        return new DatosUsuario(name, "Una persona", null, Set.of(Rol.VINCULACION_PLANTEL), null, "15-016");
    }

    private static String name() {
        return "it." + UUID.randomUUID();
    }

    private static <T> T asAdmin(Callable<T> work) throws Exception {
        return ActorActual.callAs(ADMIN, work);
    }
}
