package mx.edu.conalep.compromisosocial.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scans in black and white are drawn point by point; small ones that ask for much are told before any point is decoded. */
@Tag("R21.4")
class Jbig2Test {
    private static final int W = 160;
    private static final int H = 200;

    @TempDir
    private Path folder;

    private BufferedImage draw(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            ExamenPdf.check(document);
            return new DibujoPdf(document).draw(0, 1);
        }
    }

    private static EscanerJbig2 page() {
        return EscanerJbig2.from(0).page(W, H);
    }

    private static byte[] mmr() {
        try (PDDocument document = new PDDocument()) {
            BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_BYTE_BINARY);
            boolean[][] black = EscanerJbig2.framed(W, H);
            for (int y = 0; y < H; y++) {
                for (int x = 0; x < W; x++) {
                    image.setRGB(x, y, black[y][x] ? 0 : 0xFFFFFF);
                }
            }
            return CCITTFactory.createFromImage(document, image)
                    .getCOSObject()
                    .createRawInputStream()
                    .readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] striped() {
        EscanerJbig2 scanner = EscanerJbig2.from(0).page(W, EscanerJbig2.DESCONOCIDA);
        boolean[][] all = EscanerJbig2.framed(W, H);
        return scanner.picture(Arrays.copyOfRange(all, 0, 100), 0)
                .stripe(99)
                .picture(Arrays.copyOfRange(all, 100, H), 100)
                .stripe(H - 1)
                .bytes();
    }

    static Stream<Arguments> marcos() {
        byte[] plain = page().picture(EscanerJbig2.framed(W, H), 0).bytes();
        return Stream.of(
                Arguments.of("arithmetic", PdfEscaneado.scan(W, H, "JBIG2Decode", plain)),
                Arguments.of("packed once more", PdfEscaneado.packed(W, H, plain)),
                Arguments.of(
                        "as a fax",
                        PdfEscaneado.scan(
                                W,
                                H,
                                "JBIG2Decode",
                                page().generic(W, H, 0, 1, mmr()).bytes())),
                Arguments.of("in stripes", PdfEscaneado.scan(W, H, "JBIG2Decode", striped())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marcos")
    void drawsWhatTheScannerSaw(String name, byte[] pdf) throws IOException {
        BufferedImage drawn = draw(pdf);
        assertThat(grey(drawn, 306, 396)).as("the middle").isLessThan(20);
        assertThat(grey(drawn, 60, 60)).as("within the frame").isLessThan(20);
        assertThat(grey(drawn, 306, 10)).as("the frame above").isGreaterThan(235);
        assertThat(grey(drawn, 10, 396)).as("the frame at the left").isGreaterThan(235);
        assertThat(grey(drawn, 602, 782)).as("the corner").isGreaterThan(235);
    }

    @Test
    void drawsLettersOfTheGlobalSegments() throws IOException {
        EscanerJbig2 globals = EscanerJbig2.from(0);
        int dictionary = globals.symbols(0, EscanerJbig2.full(80, H, true), EscanerJbig2.full(80, H, false));
        byte[] own = EscanerJbig2.from(1)
                .page(W, H)
                .letters(W, H, dictionary, 80, 1, 0)
                .bytes();
        BufferedImage drawn = draw(PdfEscaneado.scan(W, H, globals.bytes(), own));
        assertThat(grey(drawn, 100, 396)).as("the white letter").isGreaterThan(235);
        assertThat(grey(drawn, 500, 396)).as("the black letter").isLessThan(20);
    }

    static Stream<Arguments> bombas() {
        byte[] some = new byte[40];
        CodificadorAritmetico huge = new CodificadorAritmetico();
        huge.number("IADH", 60_000L);
        huge.number("IADW", 60_000L);
        CodificadorAritmetico many = new CodificadorAritmetico();
        for (int i = 0; i < 3; i++) {
            many.number("IADH", i == 0 ? 5_000L : 1L);
            many.number("IADW", 5_000L);
            many.points(new boolean[5_000 + i][5_000]);
            many.number("IADW", null);
        }
        EscanerJbig2 letters = page();
        int one = letters.symbols(1, EscanerJbig2.full(1_000, 1_000, true));
        letters.text(W, H, 1 << 4, W * H, some, one);
        EscanerJbig2 regions = page();
        for (int i = 0; i < 300; i++) {
            regions.generic(8, 8, 0, 0, some);
        }
        return Stream.of(
                Arguments.of(
                        "a page", EscanerJbig2.from(0).page(100_000, 100_000).bytes()),
                Arguments.of(
                        "a page of stripes",
                        EscanerJbig2.from(0)
                                .page(W, EscanerJbig2.DESCONOCIDA)
                                .stripe(Integer.MAX_VALUE - 1)
                                .bytes()),
                Arguments.of(
                        "a region", page().generic(100_000, 100_000, 0, 0, some).bytes()),
                Arguments.of(
                        "a region of a fax",
                        page().generic(1, 600_000_000, 0, 1, some).bytes()),
                Arguments.of("a symbol", symbols(1, huge.end())),
                Arguments.of("three symbols", symbols(3, many.end())),
                Arguments.of("symbols", symbols(500_000_000, some)),
                Arguments.of("letters", letters.bytes()),
                Arguments.of("regions", regions.bytes()));
    }

    private static byte[] symbols(int many, byte[] data) {
        EscanerJbig2 scanner = page();
        scanner.symbols(1, 0, many, data);
        return scanner.bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombas")
    void refusesWhatAsksForTooMuch(String name, byte[] coded) {
        assertThat(coded.length).as("it is small").isLessThan(30_000);
        assertThatThrownBy(() -> draw(PdfEscaneado.scan(W, H, "JBIG2Decode", coded)))
                .isInstanceOf(PdfDesmedidoException.class);
        assertThatThrownBy(() -> draw(PdfEscaneado.scan(W, H, coded, page().bytes())))
                .as("in the global segments")
                .isInstanceOfAny(PdfDesmedidoException.class, PdfIndibujableException.class);
    }

    static Stream<Arguments> ajenos() {
        byte[] some = new byte[40];
        boolean[][] small = EscanerJbig2.framed(W, H / 2);
        byte[] whole = page().picture(EscanerJbig2.framed(W, H), 0).bytes();
        EscanerJbig2 unknown = page();
        unknown.segment(38, 1, -1, some);
        EscanerJbig2 longer = page();
        longer.segment(38, 1, 100, some);
        EscanerJbig2 halftone = page();
        halftone.segment(22, 1, some);
        EscanerJbig2 huffman = page();
        huffman.symbols(1, 1, 1, some);
        EscanerJbig2 missing = page();
        missing.text(W, H, 1 << 4, 1, some, 7);
        byte[] file = new byte[40];
        System.arraycopy(new byte[] {(byte) 0x97, 'J', 'B', '2', '\r', '\n', 0x1A, '\n'}, 0, file, 0, 8);
        return Stream.of(
                Arguments.of("no page", EscanerJbig2.from(0).stripe(1).bytes()),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("cut", Arrays.copyOf(whole, 20)),
                Arguments.of("a file", file),
                Arguments.of(
                        "half the size that the document says",
                        EscanerJbig2.from(0).page(W, H / 2).picture(small, 0).bytes()),
                Arguments.of("a region of unknown length", unknown.bytes()),
                Arguments.of("a region beyond the end", longer.bytes()),
                Arguments.of("a halftone", halftone.bytes()),
                Arguments.of("symbols of Huffman codes", huffman.bytes()),
                Arguments.of("letters of no dictionary", missing.bytes()),
                Arguments.of(
                        "letters that are refined",
                        page().text(W, H, 2, 1, some).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ajenos")
    void refusesWhatWouldStayBlank(String name, byte[] coded) {
        assertThatThrownBy(() -> draw(PdfEscaneado.scan(W, H, "JBIG2Decode", coded)))
                .isInstanceOf(PdfIndibujableException.class);
    }

    @Test
    void measuresOnceMoreWherePdfsAreOpenedWithoutIt() throws IOException {
        byte[] region = page().generic(100_000, 100_000, 0, 0, new byte[40]).bytes();
        Path file = Files.write(folder.resolve("a.pdf"), PdfEscaneado.scan(W, H, "JBIG2Decode", region));
        try (PDDocument document = PdfAcotado.open(file)) {
            assertThatThrownBy(() -> new DibujoPdf(document).draw(0, 1))
                    .isInstanceOf(IOException.class)
                    .hasRootCauseInstanceOf(PdfDesmedidoException.class);
        }
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
