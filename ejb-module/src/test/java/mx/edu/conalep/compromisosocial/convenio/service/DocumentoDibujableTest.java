package mx.edu.conalep.compromisosocial.convenio.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.PaginaDibujada;
import mx.edu.conalep.compromisosocial.convenio.domain.Testado;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfHostil;
import mx.edu.conalep.compromisosocial.shared.pdf.TurnosPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that was received before documents were examined as a whole is refused in words by whatever reads or draws it. */
@Tag("R21.4")
class DocumentoDibujableTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> guardados() {
        return Stream.of(
                Arguments.of("100 million q", PdfHostil.repeated("q ", 100_000_000)),
                Arguments.of("three million Tj", PdfHostil.repeated("()Tj ", 3_000_000)),
                Arguments.of("huge page", PdfHostil.sized(6_120_000, 7_920_000)),
                Arguments.of("empty page", PdfHostil.sized(0, 0)),
                Arguments.of("a tree that contains itself", PdfHostil.recursive()),
                Arguments.of("no document", new byte[] {1, 2, 3}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guardados")
    void isRefusedInWords(String name, byte[] pdf) throws IOException {
        Path original = Files.write(folder.resolve("firmado.pdf"), pdf);
        Path publico = folder.resolve("publico.pdf");
        List.<TurnosPdf.Trabajo<?>>of(
                        () -> Testado.make(original, List.of(), publico),
                        () -> PaginaDibujada.png(original, 1),
                        () -> PaginaDibujada.sizes(original),
                        () -> PaginasClausulas.find(new ByteArrayInputStream(pdf), Map.of()))
                .forEach(work -> assertThat(
                                catchThrowableOfType(RuleViolationException.class, () -> DocumentoDibujable.draw(work))
                                        .violations())
                        .extracting(v -> v.code(), v -> v.text().contains("escaneo nuevo"))
                        .containsExactly(tuple("convenio.documento.undrawable", true)));
    }

    @ParameterizedTest
    @MethodSource("guardados")
    void leavesNoFile(String name, byte[] pdf) throws IOException {
        Path original = Files.write(folder.resolve("firmado.pdf"), pdf);
        assertThatThrownBy(() ->
                        DocumentoDibujable.draw(() -> Testado.make(original, List.of(), folder.resolve("publico.pdf"))))
                .isInstanceOf(RuleViolationException.class);
        assertThat(folder.resolve("publico.pdf")).doesNotExist();
    }
}
