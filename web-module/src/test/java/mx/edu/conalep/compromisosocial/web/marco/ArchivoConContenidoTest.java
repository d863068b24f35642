package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file without a byte is told so, beside its input, whatever form it was chosen in; and none chosen is none. */
class ArchivoConContenidoTest {

    @ParameterizedTest
    @CsvSource({"acta.pdf, 0, true", "acta.pdf, 1, false", "'', 0, false", ", 0, false"})
    void takesAnEmptyFileForAFile(String nombre, long bytes, boolean refused) {
        assertThat(ArchivoConContenido.empty(List.of(file(nombre, bytes)))).hasSize(refused ? 1 : 0);
    }

    @Test
    void namesTheFile() {
        assertThat(Messages.text("web.archivo.vacio", "acta.pdf")).startsWith("El archivo «acta.pdf» está vacío");
    }

    private static Part file(String nombre, long bytes) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (p, method, args) -> switch (method.getName()) {
                    case "getSubmittedFileName" -> nombre;
                    case "getSize" -> bytes;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
