package mx.edu.conalep.compromisosocial.web.evidencia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's name can neither end the header nor leave its quotes. */
class NombreOfrecidoTest {

    @Test
    void tellsAPlainNameAndTheFullOne() {
        assertThat(ArchivoServlet.disposition("Plaza Juárez.jpg", false))
                .isEqualTo("inline; filename=\"Plaza Ju_rez.jpg\"; filename*=UTF-8''Plaza%20Ju%C3%A1rez.jpg");
        assertThat(ArchivoServlet.disposition("lista.pdf", true)).startsWith("attachment; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"; x=\"b.jpg",
                "a\r\nSet-Cookie: s=1.jpg",
                "../../etc/passwd",
                "<script>alert(1)</script>.jpg",
                "a;b,c'd.jpg"
            })
    void injectsNothing(String nombre) {
        String header = ArchivoServlet.disposition(nombre, false);
        assertThat(header).matches("inline; filename=\"[A-Za-z0-9 ._()-]*\"; filename\\*=UTF-8''[A-Za-z0-9.*_%-]*");
    }
}
