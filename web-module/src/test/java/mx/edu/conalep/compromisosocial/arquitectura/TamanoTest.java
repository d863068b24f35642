package mx.edu.conalep.compromisosocial.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backing bean holds one screen's state and calls one service method per action: what makes it longer has a name of its own. */
class TamanoTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 150;

    @Test
    void noBackingBeanIsLonger() throws IOException {
        assertThat(tooLong(SOURCES)).isEmpty();
    }

    @Test
    void seesTheBackingBeans() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(TamanoTest::isBacking)).hasSizeGreaterThan(40);
        }
    }

    @Test
    void aLongerOneIsTold(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("web/ficha"));
        Files.write(deep.resolve("JustaBacking.java"), Collections.nCopies(LONGEST, "//"));
        Files.write(deep.resolve("LargaBacking.java"), Collections.nCopies(LONGEST + 1, "//"));
        Files.write(deep.resolve("LargaServicio.java"), Collections.nCopies(LONGEST + 1, "//"));

        assertThat(tooLong(folder)).containsExactly(Map.entry("LargaBacking", LONGEST + 1));
    }

    /** The backing beans below a folder that have too many lines, with how many. */
    private static Map<String, Integer> tooLong(Path folder) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(TamanoTest::isBacking).forEach(file -> found.put(name(file), lines(file)));
        }
        found.values().removeIf(lines -> lines <= LONGEST);
        return found;
    }

    private static boolean isBacking(Path file) {
        return file.toString().endsWith("Backing.java");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
