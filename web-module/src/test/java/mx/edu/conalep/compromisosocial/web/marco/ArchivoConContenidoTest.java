package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chosen file without a byte is told, and taken for none nowhere. */
class ArchivoConContenidoTest {

    private static final Pattern ENTRADA = Pattern.compile("<h:inputFile\\b.*?(/>|</h:inputFile>)", Pattern.DOTALL);

    @ParameterizedTest(name = "«{0}» of {1} bytes")
    @CsvSource({"recibo.pdf, 0, true", "recibo.pdf, 1, false", "'', 0, false", ", 0, false"})
    void onlyAChosenFileWithoutAByteIsRefused(String nombre, long bytes, boolean refused) {
        ValidatorException told = catchThrowableOfType(
                ValidatorException.class, () -> new ArchivoConContenido().validate(null, null, part(nombre, bytes)));

        assertThat(told != null).isEqualTo(refused);
        if (refused) {
            assertThat(told.getFacesMessage().getSummary()).contains("El archivo está vacío", nombre);
        }
    }

    /** What a browser sends of a file input. */
    private static Part part(String nombre, long bytes) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (p, method, args) -> switch (method.getName()) {
                    case "getSubmittedFileName" -> nombre;
                    case "getSize" -> bytes;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void everyInputOfAFileAsks() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            List<String> inputs = pages.filter(p -> p.toString().endsWith(".xhtml"))
                    .flatMap(p -> ENTRADA.matcher(read(p)).results().map(m -> p + ": " + m.group()))
                    .toList();
            assertThat(inputs).hasSizeGreaterThanOrEqualTo(8).allMatch(one -> one.contains("\"archivoConContenido\""));
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
