package mx.edu.conalep.compromisosocial.evidencia.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file under its name is whole, and what an interruption leaves is swept. */
@Tag("R11.8")
class AlmacenCarpetaTest {

    private static final Duration DIA = Duration.ofHours(24);

    @TempDir
    Path raiz;

    private AlmacenCarpeta almacen;

    @BeforeEach
    void open() {
        almacen = new AlmacenCarpeta(raiz);
    }

    @Test
    void keepsAFileUnderItsHashAndGivesItBack() throws IOException {
        Path temporal = temporal("contenido");
        String sha256 = Huella.of(temporal);
        almacen.keep(temporal, sha256);

        assertThat(temporal).doesNotExist();
        assertThat(raiz.resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256))
                .hasContent("contenido");
        try (InputStream in = almacen.open(sha256, 3)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("tenido");
        }
    }

    @Test
    void sameContentTwiceIsOneFileThatBeginsAnew() throws IOException {
        String sha256 = keep("igual");
        age(sha256);
        keep("igual");
        assertThat(all()).containsExactly(sha256);
        assertThat(almacen.removeIfOlder(sha256, DIA)).isFalse();
    }

    @Test
    void removesOnlyWhatIsOldEnough() throws IOException {
        String sha256 = keep("viejo");
        assertThat(almacen.removeIfOlder(sha256, DIA)).isFalse();
        age(sha256);
        assertThat(almacen.removeIfOlder(sha256, DIA)).isTrue();
        assertThat(almacen.contains(sha256)).isFalse();
        assertThat(almacen.removeIfOlder(sha256, DIA)).isFalse();
        assertThatThrownBy(() -> almacen.open(sha256, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void filesUnderExaminationAreNotFilesOfTheStoreAndAreSwept() throws IOException {
        Path left = temporal("a medias");
        assertThat(all()).isEmpty();
        almacen.sweepTemporal(DIA);
        assertThat(left).exists();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        almacen.sweepTemporal(DIA);
        assertThat(left).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "", "ABCDEF", "0123"})
    void nothingButAHashBecomesAPath(String key) {
        assertThatThrownBy(() -> almacen.contains(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path temporal(String text) throws IOException {
        return Files.writeString(Files.createTempFile(almacen.carpetaTemporal(), "x", ".tmp"), text);
    }

    private String keep(String text) throws IOException {
        Path temporal = temporal(text);
        String sha256 = Huella.of(temporal);
        almacen.keep(temporal, sha256);
        return sha256;
    }

    private void age(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(raiz)) {
            for (Path file :
                    files.filter(p -> p.getFileName().toString().equals(sha256)).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            }
        }
    }

    private List<String> all() throws IOException {
        List<String> keys = new ArrayList<>();
        almacen.forEach(keys::add);
        return keys;
    }
}
