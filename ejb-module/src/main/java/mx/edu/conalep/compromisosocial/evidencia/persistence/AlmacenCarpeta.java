package mx.edu.conalep.compromisosocial.evidencia.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;

/**
 * The store as a folder: {@code ab/cd/abcd…}. A file is written elsewhere in the same file system, forced to disk, renamed to its
 * place and the folder forced too, so that a file under its name is always whole. {@code EVIDENCIAS_DIR} says where.
 */
@ApplicationScoped
public class AlmacenCarpeta implements AlmacenEvidencia {

    private static final String TEMPORAL = "tmp";

    private final Path raiz;

    public AlmacenCarpeta() {
        this(configured());
    }

    AlmacenCarpeta(Path raiz) {
        this.raiz = raiz.toAbsolutePath();
    }

    private static Path configured() {
        String variable = System.getenv("EVIDENCIAS_DIR");
        String property = System.getProperty("evidencias.dir", "var/evidencias");
        return Path.of(variable == null || variable.isBlank() ? property : variable);
    }

    @Override
    public Path carpetaTemporal() throws IOException {
        return Files.createDirectories(raiz.resolve(TEMPORAL));
    }

    @Override
    public void keep(Path temporal, String sha256) throws IOException {
        Path lugar = place(sha256);
        try {
            if (Files.exists(lugar) && Files.size(lugar) == Files.size(temporal)) {
                Files.setLastModifiedTime(lugar, FileTime.from(Instant.now()));
                Files.delete(temporal);
                return;
            }
            force(temporal, StandardOpenOption.WRITE);
            createFolder(lugar.getParent());
            Files.move(temporal, lugar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(lugar.getParent(), StandardOpenOption.READ);
        } catch (IOException failure) {
            if (AlmacenLlenoException.isCause(failure)) {
                throw new AlmacenLlenoException();
            }
            throw failure;
        }
    }

    private void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(folder.getParent(), StandardOpenOption.READ);
            force(raiz, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256, long desde) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(place(sha256));
        return Channels.newInputStream(channel.position(desde));
    }

    @Override
    public boolean contains(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public void forEach(Consumer<String> each) throws IOException {
        if (!Files.isDirectory(raiz)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.find(
                raiz,
                3,
                (path, attributes) -> attributes.isRegularFile()
                        && Huella.isValid(path.getFileName().toString()))) {
            all = files.toList();
        }
        for (Path file : all) {
            each.accept(file.getFileName().toString());
        }
    }

    @Override
    public boolean removeIfOlder(String sha256, Duration edad) throws IOException {
        Path lugar = place(sha256);
        try {
            return isOlder(lugar, edad) && Files.deleteIfExists(lugar);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void sweepTemporal(Duration edad) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(carpetaTemporal())) {
            left = files.toList();
        }
        for (Path file : left) {
            if (Files.exists(file) && isOlder(file, edad)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOlder(Path file, Duration age) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(age));
    }

    private Path place(String sha256) {
        if (!Huella.isValid(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return raiz.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
