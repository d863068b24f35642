package mx.edu.conalep.compromisosocial.evidencia.domain;

import static mx.edu.conalep.compromisosocial.evidencia.domain.Corpus.ascii;
import static mx.edu.conalep.compromisosocial.evidencia.domain.Corpus.join;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfHostil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are taken and which are refused, each with its own reason (Art. 11 VIII). */
@Tag("R11.8")
class ExaminadorEvidenciaTest {

    private static final LimitesEvidencia LIMITES =
            new LimitesEvidencia(60_000, 90_000, 80_000, 4_000_000, 10, 200, 50);

    @TempDir
    Path carpeta;

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("FOTOGRAFIA", "plaza.jpg", Corpus.jpeg(80, 60, 1), "JPEG"),
                arguments("FOTOGRAFIA", "sin ending", Corpus.jpeg(80, 60, 1), "JPEG"),
                arguments("FOTOGRAFIA", "plaza.PNG", Corpus.png(80, 60), "PNG"),
                arguments("FOTOGRAFIA", "plaza.webp", Corpus.webp(), "WEBP"),
                arguments("FOTOGRAFIA", "con otra.jpg", join(Corpus.jpeg(80, 60, 1), Corpus.jpeg(8, 6, 1)), "JPEG"),
                arguments("FOTOGRAFIA", "notas.jpg", join(Corpus.jpeg(80, 60, 1), ascii("\0\1SEFHxxxxSEFT")), "JPEG"),
                arguments("VIDEO", "clip.mp4", CorpusDocumentos.mp4(), "MP4"),
                arguments("LISTA_ASISTENCIA", "lista.pdf", CorpusDocumentos.pdf(), "PDF"),
                arguments("LISTA_ASISTENCIA", "lista.jpeg", Corpus.jpeg(80, 60, 6), "JPEG"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void takesSoundFiles(String tipo, String nombre, byte[] file, String formato) throws IOException {
        try (EvidenciaProcesada result = examine(tipo, nombre, file)) {
            assertEquals(formato, result.formato().name());
            assertTrue(Files.size(result.publica()) > 0);
        }
        try (Stream<Path> left = Files.list(carpeta)) {
            assertEquals(0, left.count(), "temporary files left behind");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VIDEO, MP4, PDF",
        "FOTOGRAFIA, 'JPEG, PNG, WEBP', MP4",
        "DOCUMENTO_OFICIAL, 'JPEG, PNG, WEBP, PDF', MP4"
    })
    void aRefusalNamesWhatItsKindAccepts(String tipo, String accepted, String other) {
        RuleViolationException refusal =
                assertThrows(RuleViolationException.class, () -> examine(tipo, "a.txt", ascii("only words"))
                        .close());
        String text = refusal.violations().get(0).text();
        assertTrue(text.contains(accepted + "."), text);
        assertFalse(text.contains(other), text);
    }

    @Test
    void whereAPdfIsAskedForAnythingElseIsToldSo() throws IOException {
        for (byte[] other : List.of(ascii("only words"), ascii("<!DOCTYPE html>"), Corpus.jpeg(80, 60, 1))) {
            try (ArchivoRecibido archivo =
                    ArchivoRecibido.receive(new ByteArrayInputStream(other), carpeta, 1_000_000)) {
                RuleViolationException refusal = assertThrows(
                        RuleViolationException.class,
                        () -> ExaminadorEvidencia.requirePdf(archivo, "convenio.documento.pdf"));
                assertEquals("archivo", refusal.violations().get(0).field());
                assertTrue(refusal.violations().get(0).text().contains("PDF"));
            }
        }
        try (ArchivoRecibido archivo =
                ArchivoRecibido.receive(new ByteArrayInputStream(CorpusDocumentos.pdf()), carpeta, 1_000_000)) {
            assertDoesNotThrow(() -> ExaminadorEvidencia.requirePdf(archivo, "convenio.documento.pdf"));
        }
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = Corpus.jpeg(80, 60, 1);
        byte[] png = Corpus.png(80, 60);
        byte[] pdf = CorpusDocumentos.pdf();
        byte[] mp4 = CorpusDocumentos.mp4();
        byte[] html = ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");
        byte[] comment = join(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 22}, ascii("<script>alert(1)</sc"));
        return Stream.of(
                arguments("archivo.empty", "FOTOGRAFIA", "a.jpg", new byte[0]),
                arguments("archivo.tooLarge", "FOTOGRAFIA", "a.jpg", join(jpeg, new byte[60_000])),
                arguments("archivo.tooLarge", "VIDEO", "a.mp4", join(mp4, new byte[90_000])),
                arguments("formato.unsupported", "FOTOGRAFIA", "a.jpg", html),
                arguments(
                        "formato.unsupported",
                        "FOTOGRAFIA",
                        "a.jpg",
                        ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")),
                arguments("formato.unsupported", "FOTOGRAFIA", "a.jpg", ascii("GIF89a\1\0\1\0\0\0\0;")),
                arguments("formato.unsupported", "DOCUMENTO_OFICIAL", "a.pdf", ascii("PK\3\4 a zip archive")),
                arguments("formato.unsupported", "FOTOGRAFIA", "a.jpg", ascii("only words")),
                arguments(
                        "formato.heic",
                        "FOTOGRAFIA",
                        "IMG_1.heic",
                        CorpusDocumentos.box("ftyp", ascii("heic"), new byte[4], ascii("mif1heic"))),
                arguments(
                        "formato.mov",
                        "VIDEO",
                        "IMG_1.mov",
                        CorpusDocumentos.box("ftyp", ascii("qt  "), new byte[4], ascii("qt  "))),
                arguments("formato.mismatch", "FOTOGRAFIA", "a.jpg", png),
                arguments("formato.mismatch", "LISTA_ASISTENCIA", "lista.pdf", jpeg),
                arguments("formato.notForTipo", "FOTOGRAFIA", "a.pdf", pdf),
                arguments("formato.notForTipo", "LISTA_ASISTENCIA", "a.mp4", mp4),
                arguments("imagen.broken", "FOTOGRAFIA", "a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)),
                arguments("imagen.broken", "FOTOGRAFIA", "a.jpg", Arrays.copyOf(jpeg, jpeg.length - 2)),
                arguments("imagen.broken", "FOTOGRAFIA", "a.png", Arrays.copyOf(png, png.length - 20)),
                arguments("imagen.broken", "FOTOGRAFIA", "a.png", flip(png, 60)),
                arguments("imagen.broken", "FOTOGRAFIA", "a.webp", Arrays.copyOf(Corpus.webp(), 60)),
                arguments("imagen.tooManyPixels", "FOTOGRAFIA", "a.png", Corpus.pixelFlood()),
                arguments("archivo.polyglot", "FOTOGRAFIA", "a.jpg", join(jpeg, html)),
                arguments("archivo.polyglot", "FOTOGRAFIA", "a.jpg", join(jpeg, ascii("PK\3\4zip PK\5\6"))),
                arguments("archivo.polyglot", "FOTOGRAFIA", "a.jpg", join(jpeg, jpeg, ascii("PK\5\6"))),
                arguments(
                        "archivo.polyglot",
                        "FOTOGRAFIA",
                        "a.jpg",
                        join(Arrays.copyOf(jpeg, 2), comment, Arrays.copyOfRange(jpeg, 2, jpeg.length))),
                arguments("archivo.polyglot", "FOTOGRAFIA", "a.png", join(png, ascii("PK\5\6"))),
                arguments("archivo.polyglot", "FOTOGRAFIA", "a.webp", join(Corpus.webp(), html)),
                arguments("archivo.polyglot", "LISTA_ASISTENCIA", "a.pdf", join(pdf, ascii("PK\5\6"))),
                arguments("pdf.broken", "LISTA_ASISTENCIA", "a.pdf", Arrays.copyOf(pdf, pdf.length / 2)),
                arguments("pdf.broken", "LISTA_ASISTENCIA", "a.pdf", Arrays.copyOf(pdf, 300)),
                arguments("pdf.broken", "LISTA_ASISTENCIA", "a.pdf", ascii("%PDF-1.4")),
                arguments("pdf.broken", "LISTA_ASISTENCIA", "a.pdf", PdfHostil.recursive()),
                arguments("pdf.tooComplex", "LISTA_ASISTENCIA", "a.pdf", PdfHostil.repeated("q ", 20_000_000)),
                arguments("pdf.tooComplex", "LISTA_ASISTENCIA", "a.pdf", PdfHostil.sized(6_120_000, 7_920_000)),
                arguments("pdf.tooComplex", "LISTA_ASISTENCIA", "a.pdf", PdfHostil.sized(0, 0)),
                arguments("pdf.encrypted", "LISTA_ASISTENCIA", "a.pdf", CorpusDocumentos.pdfEncrypted()),
                arguments("pdf.active", "LISTA_ASISTENCIA", "a.pdf", CorpusDocumentos.pdfWithScript()),
                arguments("pdf.active", "LISTA_ASISTENCIA", "a.pdf", CorpusDocumentos.pdfWithAttachment()),
                arguments("video.broken", "VIDEO", "a.mp4", Arrays.copyOf(mp4, mp4.length - 5)),
                arguments("video.broken", "VIDEO", "a.mp4", Arrays.copyOf(mp4, 100)),
                arguments("video.broken", "VIDEO", "a.mp4", join(mp4, html)),
                arguments("video.broken", "VIDEO", "a.mp4", Arrays.copyOf(mp4, 24)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWithItsReason(String reason, String tipo, String nombre, byte[] file) throws IOException {
        RuleViolationException refusal = assertThrows(
                RuleViolationException.class, () -> examine(tipo, nombre, file).close());
        assertEquals("evidencia." + reason, refusal.violations().get(0).code());
        assertEquals("archivo", refusal.violations().get(0).field());
        String text = refusal.violations().get(0).text();
        assertTrue(text.contains(" ") && !text.contains("{"), text);
        try (Stream<Path> left = Files.list(carpeta)) {
            assertEquals(0, left.count(), "temporary files left behind");
        }
    }

    private EvidenciaProcesada examine(String tipo, String nombre, byte[] file) throws IOException {
        try (ArchivoRecibido archivo =
                ArchivoRecibido.receive(new ByteArrayInputStream(file), carpeta, LIMITES.bytesMax())) {
            return ExaminadorEvidencia.examine(TipoEvidencia.parse(tipo), nombre, archivo, LIMITES, carpeta);
        }
    }

    private static byte[] flip(byte[] file, int at) {
        byte[] copy = file.clone();
        copy[at] ^= 0x55;
        return copy;
    }
}
