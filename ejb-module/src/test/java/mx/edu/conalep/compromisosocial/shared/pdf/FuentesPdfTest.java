package mx.edu.conalep.compromisosocial.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fonts of a few bytes that stand for more letters, points or strokes than memory holds. */
@Tag("R21.4")
class FuentesPdfTest {
    @TempDir
    private Path folder;

    /** A letter of a font whose letters or whose file are given. */
    private static byte[] font(String map, byte[] file) {
        return PdfEscaneado.page((document, resources) -> {
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            font.setItem(COSName.BASE_FONT, COSName.getPDFName("Letra"));
            if (map != null) {
                font.setItem(COSName.TO_UNICODE, PdfEscaneado.stream(document, map));
            }
            if (file != null) {
                COSDictionary descriptor = new COSDictionary();
                descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
                descriptor.setItem(COSName.FONT_FILE2, PdfEscaneado.stream(document, file, COSName.FLATE_DECODE));
                font.setItem(COSName.FONT_DESC, descriptor);
            }
            COSDictionary named = new COSDictionary();
            named.setItem(COSName.getPDFName("P"), font);
            resources.setItem(COSName.FONT, named);
            return "BT /P 12 Tf 9 9 Td (a) Tj ET";
        });
    }

    private static byte[] table(String tag, int length, int... shorts) {
        ByteBuffer font = ByteBuffer.allocate(28 + length);
        font.putInt(0x10000).putShort((short) 1).position(12);
        font.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(28).putInt(length);
        for (int each : shorts) {
            font.putShort((short) each);
        }
        return font.array();
    }

    /** A font whose every letter is made of the one before, so many times. */
    private static byte[] lettersOfLetters(int letters, int times) {
        int each = 10 + 6 * times + (times % 2 == 0 ? 0 : 2);
        int glyf = 28 * 16;
        ByteBuffer font = ByteBuffer.allocate(glyf + letters * each + 64);
        font.putInt(0x10000).putShort((short) 4).position(12);
        String[] tags = {"maxp", "head", "loca", "glyf"};
        int[] places = {80, 90, 150, glyf};
        for (int i = 0; i < 4; i++) {
            font.put(tags[i].getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(places[i])
                    .putInt(64);
        }
        font.putShort(84, (short) letters).putShort(140, (short) 0);
        for (int i = 0; i < letters; i++) {
            font.putShort(150 + 2 * i, (short) (i * each / 2));
            font.position(glyf + i * each);
            font.putShort((short) (i == 0 ? 1 : -1)).putLong(0);
            for (int part = 0; i > 0 && part < times; part++) {
                font.putShort((short) (part == times - 1 ? 0 : 0x20))
                        .putShort((short) (i - 1))
                        .putShort((short) 0);
            }
            if (i == 0) {
                font.putShort((short) 3);
            }
        }
        return font.array();
    }

    private static byte[] index(byte[]... each) {
        int all = 0;
        for (byte[] one : each) {
            all += one.length;
        }
        ByteBuffer index = ByteBuffer.allocate(each.length == 0 ? 2 : 3 + 4 * (each.length + 1) + all);
        index.putShort((short) each.length);
        if (each.length > 0) {
            index.put((byte) 4);
            int at = 1;
            index.putInt(at);
            for (byte[] one : each) {
                at += one.length;
                index.putInt(at);
            }
            for (byte[] one : each) {
                index.put(one);
            }
        }
        return index.array();
    }

    private static byte[] number(int value, int operator) {
        return ByteBuffer.allocate(6)
                .put((byte) 29)
                .putInt(value)
                .put((byte) operator)
                .array();
    }

    /** A compact font of one letter, whose routines each call the one before so many times. */
    private static byte[] routines(int many, int times) {
        byte[][] routines = new byte[many][];
        for (int i = 0; i < many; i++) {
            ByteBuffer code = ByteBuffer.allocate(2 * times);
            for (int call = 0; call < times; call++) {
                code.put((byte) (i == 0 ? 139 : 139 + i - 1 - 107)).put((byte) (i == 0 ? 6 : 29));
            }
            routines[i] = code.array();
        }
        byte[] letter = {(byte) (139 + many - 1 - 107), 29, 14};
        byte[] head = {1, 0, 4, 4};
        byte[] name = index("Letra".getBytes(StandardCharsets.US_ASCII));
        byte[] global = index(routines);
        byte[] letters = index(letter, letter);
        int top = head.length + name.length + 3 + 8 + 17 + 2;
        int at = top + global.length;
        ByteBuffer values = ByteBuffer.allocate(17);
        values.put(number(at, 17));
        values.put((byte) 29).putInt(0);
        values.put(number(at + letters.length, 18));
        ByteBuffer font = ByteBuffer.allocate(at + letters.length);
        font.put(head)
                .put(name)
                .put(index(values.array()))
                .put(index())
                .put(global)
                .put(letters);
        return font.array();
    }

    /** A table of letters that points so many times at the same part. */
    private static byte[] cmap(int times, int... part) {
        int[] shorts = new int[2 + 4 * times + part.length];
        shorts[1] = times;
        for (int i = 0; i < times; i++) {
            shorts[2 + 4 * i] = 3;
            shorts[3 + 4 * i] = 1;
            shorts[5 + 4 * i] = 4 + 8 * times;
        }
        System.arraycopy(part, 0, shorts, 2 + 4 * times, part.length);
        return table("cmap", 2 * shorts.length + 512, shorts);
    }

    static Stream<Arguments> partes() {
        return Stream.of(
                Arguments.of("0: a letter a byte", cmap(1, 0, 262, 0), 256),
                Arguments.of("6: as many as it says", cmap(1, 6, 16, 0, 32, 3, 1, 2, 3), 3),
                Arguments.of("10: as many as it says", cmap(1, 10, 0, 0, 26, 0, 0, 0, 32, 0, 3, 1, 2, 3), 3),
                Arguments.of("14: its records", cmap(1, 14, 0, 10, 0, 2), 2),
                Arguments.of("60 small parts", cmap(60, 6, 16, 0, 32, 3, 1, 2, 3), 180),
                Arguments.of("of a kind that nobody knows", cmap(1, 9, 0), 65_535));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partes")
    void countsTheLettersThatAPartHolds(String name, byte[] font, long letters) {
        assertThat(MedidaFuente.letters(font)).isEqualTo(letters);
    }

    private void draw(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            ExamenPdf.checkToRead(document);
            new DibujoPdf(document).draw(0, 1);
        }
    }

    static Stream<Arguments> desmedidas() {
        return Stream.of(
                Arguments.of("letters", font("1 beginbfrange\n<00000000> <3fffffff> <00>\nendbfrange", null)),
                Arguments.of(
                        "letters of many ranges",
                        font("9 beginbfrange\n" + "<0000><fffe><0001>".repeat(9) + "\nendbfrange", null)),
                Arguments.of(
                        "letters of a file",
                        font(
                                null,
                                table(
                                        "cmap", 40, 0, 1, 3, 10, 0, 12, 13, 0, 0, 28, 0, 0, 0, 1, 0, 0, 0x10, 0xFFFF, 0,
                                        0))),
                Arguments.of("trimmed letters of 32 bits", font(null, cmap(1, 10, 0, 0, 0, 0, 0, 0, 0, 16, 0))),
                Arguments.of("variants", font(null, cmap(1, 14, 0, 10, 16, 0))),
                Arguments.of("many trimmed tables", font(null, cmap(9, 6, 10, 0, 0, 0xFFFF))),
                Arguments.of("tables of letters", font(null, table("cmap", 40, 0, 60_000))),
                Arguments.of("letters of letters", font(null, lettersOfLetters(12, 10))),
                Arguments.of("strokes", font(null, routines(12, 10))),
                Arguments.of("pairs", font(null, table("kern", 40, 1, 0, 0x7FFF, 0xFFFF))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("desmedidas")
    void refusesWhatAsksForTooMuch(String name, byte[] pdf) {
        assertThatThrownBy(() -> draw(pdf)).isInstanceOf(PdfDesmedidoException.class);
    }

    static Stream<Arguments> reales() {
        return Stream.of(
                Arguments.of("letters", font("1 beginbfrange\n<00> <ff> <0000>\nendbfrange", null)),
                Arguments.of("all letters", font("1 beginbfrange\n<0000> <ffff> <0000>\nendbfrange", null)),
                Arguments.of("accents", font(null, lettersOfLetters(4, 2))),
                Arguments.of("some strokes", font(null, routines(3, 10))),
                Arguments.of("substitutions", font(null, table("GSUB", 4_000, 1, 0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reales")
    void drawsWhatRealDocumentsHold(String name, byte[] pdf) {
        assertThatCode(() -> draw(pdf)).doesNotThrowAnyException();
    }

    /** A font that is embedded as it is, with its tables of substitutions, as some programs do. */
    @Test
    void readsTheTextOfAFontEmbeddedWhole() throws IOException {
        Path file = folder.resolve("entera.pdf");
        try (PDDocument document = new PDDocument();
                InputStream font = getClass().getResourceAsStream("/informe/NotoSans-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font whole = PDType0Font.load(document, font, false);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(whole, 12);
                content.newLineAtOffset(72, 700);
                content.showText("Vinculación");
                content.endText();
            }
            document.save(file.toFile());
        }
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            assertThat(tables(document))
                    .as("so that there is something to hide")
                    .contains("GSUB");
            ExamenPdf.checkToRead(document);
            assertThat(tables(document)).contains("glyf").doesNotContain("GSUB");
            assertThat(new PDFTextStripper().getText(document)).contains("Vinculación");
            assertThatCode(() -> new DibujoPdf(document).draw(0, 1)).doesNotThrowAnyException();
        }
    }

    /** Names of the tables of the only font. */
    private static String tables(PDDocument document) throws IOException {
        COSDictionary font =
                (COSDictionary) ((COSArray) ((COSDictionary) document
                                        .getPage(0)
                                        .getResources()
                                        .getCOSObject()
                                        .getCOSDictionary(COSName.FONT)
                                        .getValues()
                                        .stream()
                                        .map(v -> v instanceof COSObject o ? o.getObject() : v)
                                        .findFirst()
                                        .orElseThrow())
                                .getDictionaryObject(COSName.DESCENDANT_FONTS))
                        .getObject(0);
        byte[] file =
                new PDStream(font.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2)).toByteArray();
        return new String(file, 0, 12 + 16 * ByteBuffer.wrap(file).getShort(4), StandardCharsets.ISO_8859_1);
    }
}
