package mx.edu.conalep.compromisosocial.web.actividad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An examined file is imported once, and is lost to nothing but that, its time and another file. */
@Tag("R22")
class ArchivosRevisadosTest {
    private static final Instant AHORA = Instant.parse("2026-03-09T18:00:00Z");
    private static final byte[] UNO = "uno".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DOS = "dos".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path raiz;

    private final Map<String, Object> sesion = new HashMap<>();
    private Path carpeta;

    @BeforeEach
    void enter() throws IOException {
        carpeta = Files.createDirectory(raiz.resolve("temporal"));
        ActorActual.bind(
                new Actor("plantel", "", Set.of(Rol.VINCULACION_PLANTEL), Ambito.plantel("15-016", "15"), "prueba"));
    }

    @AfterEach
    void leave() {
        ActorActual.bind(null);
    }

    @Test
    void whatWasDoneIsDoneOnce() throws IOException {
        ArchivosRevisados revisados = at(AHORA);
        assertThat(revisados.keep("C:\\uno.csv", 1, UNO)).isTrue();
        assertThat(revisados.current()).map(ArchivoRevisado::nombre).contains("uno.csv");
        assertThat(revisados.use(String::new, said -> true)).contains("uno");
        assertThat(revisados.current()).isEmpty();
        assertThat(revisados.use(String::new, said -> true)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void ofTwoAtATimeOneGetsIt() throws IOException {
        ArchivosRevisados revisados = at(AHORA);
        revisados.keep("uno.csv", 1, UNO);
        Optional<Optional<String>> dentro = revisados.use(bytes -> again(revisados), second -> true);
        assertThat(dentro).contains(Optional.empty());
        assertThat(left()).isZero();
    }

    @Test
    void whatFailedOrImportedNothingIsStillKept() throws IOException {
        ArchivosRevisados revisados = at(AHORA);
        revisados.keep("uno.csv", 1, UNO);
        assertThatThrownBy(() -> revisados.use(
                        bytes -> {
                            throw new IllegalStateException("busy");
                        },
                        said -> true))
                .hasMessage("busy");
        assertThat(revisados.use(String::new, said -> false)).contains("uno");
        assertThat(revisados.current()).isPresent();
        assertThat(revisados.use(String::new, said -> true)).contains("uno");
    }

    @Test
    void whatWasExaminedMeanwhileStays() throws IOException {
        ArchivosRevisados revisados = at(AHORA);
        revisados.keep("uno.csv", 1, UNO);
        assertThat(revisados.use(bytes -> kept(revisados), said -> false)).contains(true);
        assertThat(revisados.current()).map(ArchivoRevisado::nombre).contains("dos.csv");
        assertThat(left()).isEqualTo(1);
        assertThat(revisados.use(String::new, said -> true)).contains("dos");
    }

    @Test
    void itIsKeptForItsTime() throws IOException {
        at(AHORA).keep("uno.csv", 1, UNO);
        assertThat(at(AHORA.plus(Duration.ofMinutes(30)).minusMillis(1)).current())
                .isPresent();
        ArchivosRevisados late = at(AHORA.plus(Duration.ofMinutes(30)));
        assertThat(late.current()).isEmpty();
        assertThat(late.use(String::new, said -> true)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void anotherFileInItsPlaceIsNotImported() throws IOException {
        ArchivosRevisados revisados = at(AHORA);
        revisados.keep("uno.csv", 1, UNO);
        Files.write(carpeta.resolve(revisados.current().orElseThrow().temporal()), DOS);
        assertThat(revisados.use(String::new, said -> true)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void aFolderThatTakesNothingKeepsNoneAndFailsNothing() throws IOException {
        ArchivosRevisados revisados = at(AHORA);
        revisados.keep("uno.csv", 1, UNO);
        Path there = carpeta;
        carpeta = raiz.resolve("missing");
        assertThat(revisados.keep("dos.csv", 1, DOS)).isFalse();
        assertThat(revisados.current()).isEmpty();
        carpeta = there;
    }

    private static Optional<String> again(ArchivosRevisados revisados) {
        try {
            return revisados.use(String::new, said -> true);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean kept(ArchivosRevisados revisados) {
        try {
            return revisados.keep("dos.csv", 1, DOS);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(carpeta)) {
            return files.count();
        }
    }

    private ArchivosRevisados at(Instant instante) {
        HttpSession session = proxy(HttpSession.class, (name, args) -> switch (name) {
            case "getAttribute" -> sesion.get(args[0]);
            case "setAttribute" -> sesion.put((String) args[0], args[1]);
            case "removeAttribute" -> sesion.remove(args[0]);
            default -> throw new UnsupportedOperationException(name);
        });
        return new ArchivosRevisados(
                proxy(AlmacenEvidencia.class, (name, args) -> carpeta),
                proxy(HttpServletRequest.class, (name, args) -> session),
                Clock.fixed(instante, ZoneOffset.UTC));
    }

    private interface Answer {
        Object to(String name, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, args) -> answer.to(called.getName(), args)));
    }
}
