package mx.edu.conalep.compromisosocial.evidencia.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The name under which a file is kept says nothing that a reader does not see. */
@Tag("R21.2")
class NombreArchivoTest {

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("a name", "Convenio firmado.pdf", "Convenio firmado.pdf"),
                arguments("accents", "Petición del año 2026.pdf", "Petición del año 2026.pdf"),
                arguments("a path", "../../etc/passwd.pdf", "passwd.pdf"),
                arguments("a path of Windows", "C:\\Users\\yo\\acta.pdf", "acta.pdf"),
                arguments("control characters", "ac\u0000ta\r\n\u0085\u007f.pdf", "acta.pdf"),
                arguments("turned around", "acta\u202Efdp.exe\u2066.pdf", "actafdp.exe.pdf"),
                arguments("no width", "ac\u200Bta\uFEFF.pdf", "acta.pdf"),
                arguments("lines of Unicode", "ac\u2028ta\u2029.pdf", "acta.pdf"),
                arguments("half a letter", "acta\ud800.pdf", "acta.pdf"),
                arguments("a letter of two halves", "acta 😀.pdf", "acta 😀.pdf"),
                arguments("none", null, "documento.pdf"),
                arguments("empty", "", "documento.pdf"),
                arguments("a folder", "carpeta/", "documento.pdf"),
                arguments("the folder above", "..", "documento.pdf"),
                arguments("nothing to be seen", "\u202E \u0007", "documento.pdf"),
                arguments("too long", "x".repeat(300) + ".pdf", "x".repeat(196) + ".pdf"),
                arguments("cut within a letter", "😀".repeat(120) + "x.pdf", "😀".repeat(97) + "x.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isTheLastSegmentWithoutWhatCannotBeSeen(String which, String sent, String kept) {
        assertThat(NombreArchivo.clean(sent, "documento.pdf")).isEqualTo(kept);
    }

    @Tag("R25")
    @ParameterizedTest
    @CsvSource(
            value = {
                "ok.txt, application/pdf, ok.pdf",
                "ok.pdf, application/pdf, ok.pdf",
                "OK.PDF, application/pdf, OK.PDF",
                "Convenio v1.2, application/pdf, Convenio v1.2.pdf",
                "Lic. Pérez, application/pdf, Lic. Pérez.pdf",
                "recibo.jpeg, image/jpeg, recibo.jpeg",
                "recibo.png, image/jpeg, recibo.jpg",
                "recibo.pdf, image/png, recibo.png",
                ".txt, application/pdf, .txt.pdf",
                "datos.bin, application/octet-stream, datos.bin",
                "null, application/pdf, null"
            },
            nullValues = "null")
    void endsInWhatItIs(String nombre, String mime, String expected) {
        assertThat(NombreArchivo.of(nombre, mime)).isEqualTo(expected);
    }

    @Tag("R25")
    @Test
    void staysWithinItsLength() {
        assertThat(NombreArchivo.of("a".repeat(200), "application/pdf"))
                .hasSize(200)
                .endsWith("a.pdf");
    }
}
