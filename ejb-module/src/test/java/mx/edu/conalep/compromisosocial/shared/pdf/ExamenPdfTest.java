package mx.edu.conalep.compromisosocial.shared.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.OcupadoException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that ask for more than real ones are told before anything is unfolded; real ones pass. */
@Tag("R21.4")
class ExamenPdfTest {
    @TempDir
    private Path folder;

    private void check(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        try (PDDocument document = PdfAcotado.open(file)) {
            ExamenPdf.check(document);
        }
    }

    static Stream<Arguments> desmedidos() {
        return Stream.of(
                Arguments.of("100 million q", PdfHostil.repeated("q ", 100_000_000)),
                Arguments.of("saved states", PdfHostil.repeated("q ", 2_000)),
                Arguments.of("three million Tj", PdfHostil.repeated("()Tj ", 3_000_000)),
                Arguments.of("many letters", PdfHostil.repeated("(0123456789)Tj ", 100_000)),
                Arguments.of("two filters", PdfHostil.twiceFolded()),
                Arguments.of("forms of forms", PdfHostil.formsOfForms(1_000)),
                Arguments.of("pages", PdfHostil.pages(501)),
                Arguments.of("picture", PdfHostil.picture(100_000, 100_000)),
                Arguments.of("a picture with a mask across it", PdfHostil.masked(30_000)),
                Arguments.of("a fax without parameters", PdfHostil.fax(9_900_000)),
                Arguments.of("huge page", PdfHostil.sized(6_120_000, 7_920_000)),
                Arguments.of("empty page", PdfHostil.sized(0, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("desmedidos")
    void refusesWhatAsksForTooMuch(String name, byte[] pdf) {
        assertThatThrownBy(() -> check(pdf)).isInstanceOf(PdfDesmedidoException.class);
    }

    @Test
    void refusesWhatIsEncryptedBeforeItIsUnfolded() {
        assertThatThrownBy(() -> check(PdfHostil.locked())).isInstanceOf(PdfCerradoException.class);
    }

    @Test
    void addsUpWhatAllFiltersUnfold() throws IOException {
        SalidaAcotada.Suma suma = new SalidaAcotada.Suma(2_500);
        SalidaAcotada first = new SalidaAcotada(1_000, false, suma);
        first.write(new byte[1_000]);
        first.before(1_000).write(new byte[1_000]);
        SalidaAcotada second = new SalidaAcotada(1_000, false, suma);
        assertThatThrownBy(() -> second.write(new byte[501])).isInstanceOf(PdfDesmedidoException.class);
    }

    @Test
    void findsATreeThatContainsItself() {
        assertThatThrownBy(() -> check(PdfHostil.recursive())).isInstanceOf(RuntimeException.class);
    }

    static Stream<Arguments> reales() {
        return Stream.of(
                Arguments.of("a poster", PdfHostil.sized(2384, 3370)),
                Arguments.of("200 pages", PdfHostil.pages(200)),
                Arguments.of("a letter at 600 dots an inch", PdfHostil.picture(5_100, 6_600)),
                Arguments.of("a legal sheet at 600 dots an inch", PdfHostil.picture(5_100, 8_400)),
                Arguments.of("a fax", PdfHostil.fax(2_200)),
                Arguments.of("a picture with its mask", PdfHostil.masked(1_000)),
                Arguments.of("a dense drawing", PdfHostil.repeated("0 0 m ", 300_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reales")
    void passesRealDocuments(String name, byte[] pdf) {
        assertThatCode(() -> check(pdf)).doesNotThrowAnyException();
    }

    @Test
    void endsADrawingThatGoesOnForTooLong() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), PdfHostil.repeated("0 0 m ", 1_000));
        long[] now = {0};
        try (PDDocument document = PdfAcotado.open(file)) {
            DibujoPdf drawing = new DibujoPdf(document, () -> now[0] += 1_000_000_000L);
            assertThatThrownBy(() -> drawing.draw(0, 1)).isInstanceOf(PdfDesmedidoException.class);
        }
    }

    @Test
    void tellsThatOthersAreDrawing() {
        assertThatThrownBy(() -> TurnosPdf.take(new Semaphore(0), 0, () -> 1)).isInstanceOf(OcupadoException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 6000, false",
        "1, 60000000, false",
        "60000001, 1, true",
        "10000, 6001, true",
        "2147483647, 2147483647, true"
    })
    void aPictureHasSixtyMillionPointsAtMost(int ancho, int alto, boolean refused) {
        ThrowingCallable measured = () -> Desplegado.pixels(ancho, alto);
        if (refused) {
            assertThatThrownBy(measured).isInstanceOf(PdfDesmedidoException.class);
        } else {
            assertThatCode(measured).doesNotThrowAnyException();
        }
    }
}
