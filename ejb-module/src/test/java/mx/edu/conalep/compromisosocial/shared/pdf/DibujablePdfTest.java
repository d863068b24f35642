package mx.edu.conalep.compromisosocial.shared.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be drawn is told when it arrives, wherever it hides, and ends the drawing of what arrived before; nothing stays blank. */
@Tag("R21.4")
class DibujablePdfTest {
    private static final byte[] JPX = {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51};

    @TempDir
    private Path folder;

    private static COSStream image(PDDocument document, String filter) throws IOException {
        return PdfEscaneado.image(document, 8, 8, filter, JPX);
    }

    /** A stream of operators that shows a picture of this filter. */
    private static COSStream shows(PDDocument document, String filter) throws IOException {
        COSDictionary resources = new COSDictionary();
        COSStream form = PdfEscaneado.stream(document, PdfEscaneado.show(resources, image(document, filter)));
        form.setItem(COSName.RESOURCES, resources);
        form.setItem(COSName.BBOX, PDRectangle.LETTER);
        return form;
    }

    private static COSDictionary named(COSName kind, String name, COSBase value, COSDictionary resources) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), value);
        resources.setItem(kind, dictionary);
        return dictionary;
    }

    static Stream<Arguments> indibujables() {
        return Stream.of(
                Arguments.of("JPEG 2000", PdfEscaneado.jpeg2000()),
                Arguments.of("no JPEG", PdfEscaneado.scan(8, 8, "DCTDecode", JPX)),
                Arguments.of("a filter that nobody knows", PdfEscaneado.scan(8, 8, "NadaDecode", JPX)),
                Arguments.of("in a form", PdfEscaneado.page((document, resources) -> {
                    COSStream form = shows(document, "JPXDecode");
                    form.setItem(COSName.SUBTYPE, COSName.FORM);
                    return PdfEscaneado.show(resources, form);
                })),
                Arguments.of("in a pattern", PdfEscaneado.page((document, resources) -> {
                    COSStream pattern = shows(document, "JPXDecode");
                    pattern.setInt(COSName.PATTERN_TYPE, 1);
                    pattern.setInt(COSName.PAINT_TYPE, 1);
                    pattern.setInt(COSName.TILING_TYPE, 1);
                    pattern.setInt(COSName.X_STEP, 600);
                    pattern.setInt(COSName.Y_STEP, 700);
                    named(COSName.PATTERN, "P", pattern, resources);
                    return "/Pattern cs /P scn 0 0 600 700 re f";
                })),
                Arguments.of("as a soft mask", PdfEscaneado.page((document, resources) -> {
                    COSStream whole = PdfEscaneado.stream(document, new byte[64], COSName.FLATE_DECODE);
                    image(document, "JPXDecode").entrySet().stream()
                            .filter(e -> !COSName.LENGTH.equals(e.getKey()) && !COSName.FILTER.equals(e.getKey()))
                            .forEach(e -> whole.setItem(e.getKey(), e.getValue()));
                    whole.setItem(COSName.SMASK, image(document, "JPXDecode"));
                    return PdfEscaneado.show(resources, whole);
                })),
                Arguments.of(
                        "inline",
                        PdfEscaneado.page(
                                (document, resources) -> "BI /W 8 /H 8 /BPC 1 /CS /G /F /JPXDecode ID abcd EI ")),
                Arguments.of("as a note's appearance", PdfEscaneado.page((document, resources) -> {
                    COSDictionary appearance = new COSDictionary();
                    appearance.setItem(COSName.N, shows(document, "JPXDecode"));
                    COSDictionary note = new COSDictionary();
                    note.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
                    note.setItem(COSName.RECT, PDRectangle.LETTER);
                    note.setItem(COSName.AP, appearance);
                    COSArray notes = new COSArray();
                    notes.add(note);
                    document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
                    return "";
                })));
    }

    /** What PDFBox would draw from other bytes than other readers do. */
    static Stream<Arguments> ajenos() {
        return Stream.of(
                Arguments.of("behind a lock of its own", PdfEscaneado.page((document, resources) -> {
                    COSStream image = image(document, "Crypt");
                    COSDictionary parameters = new COSDictionary();
                    parameters.setItem(COSName.NAME, COSName.getPDFName("Propio"));
                    image.setItem(COSName.DECODE_PARMS, parameters);
                    return PdfEscaneado.show(resources, image);
                })),
                Arguments.of("in another file", PdfEscaneado.page((document, resources) -> {
                    COSStream image = image(document, "FlateDecode");
                    image.setItem(COSName.F, new COSString("otro.bin"));
                    return PdfEscaneado.show(resources, image);
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"indibujables", "ajenos"})
    void isRefusedWhenItArrives(String name, byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        assertThatThrownBy(() -> {
                    try (PDDocument document = PdfAcotado.openToDraw(file)) {
                        ExamenPdf.check(document);
                    }
                })
                .isInstanceOf(PdfIndibujableException.class);
    }

    /** A gradient that is no stream: of itself, within a pattern, or within a list of resources. */
    private static byte[] gradient(int kind, String place) {
        return PdfEscaneado.page((document, resources) -> {
            COSDictionary shading = new COSDictionary();
            shading.setInt(COSName.SHADING_TYPE, kind);
            shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            if ("pattern".equals(place)) {
                COSDictionary pattern = new COSDictionary();
                pattern.setInt(COSName.PATTERN_TYPE, 2);
                pattern.setItem(COSName.SHADING, shading);
                named(COSName.PATTERN, "P", pattern, resources);
                return "/Pattern cs /P scn 0 0 600 700 re f";
            }
            shading.setDirect("direct".equals(place));
            named(COSName.SHADING, "P", shading, resources).setDirect(true);
            return "unused".equals(place) ? "" : "/P sh";
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"1, direct", "1, indirect", "1, pattern", "1, unused", "5, direct", "9, indirect"})
    void aGradientThatIsNoStreamIsRefusedWhenItArrives(int kind, String place) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), gradient(kind, place));
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            assertThatThrownBy(() -> ExamenPdf.checkToDraw(document)).isInstanceOf(PdfIndibujableException.class);
            assertThatCode(() -> ExamenPdf.checkToRead(document))
                    .as("one that came before is still read")
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2, direct", "3, indirect", "2, pattern"})
    void aGradientAlongALineOrBetweenCirclesIsTaken(int kind, String place) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), gradient(kind, place));
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            assertThatCode(() -> ExamenPdf.checkToDraw(document)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indibujables")
    void endsTheDrawing(String name, byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        try (PDDocument document = PdfAcotado.open(file)) {
            assertThatThrownBy(() -> new DibujoPdf(document).draw(0, 1)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void takesWhatIsNotDrawn() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), PdfEscaneado.jpeg2000());
        try (PDDocument document = PdfAcotado.open(file)) {
            assertThatCode(() -> ExamenPdf.check(document)).doesNotThrowAnyException();
        }
    }

    @Test
    void aNameOfNothingDrawsNothingAsEverywhere() throws IOException {
        Path file = Files.write(
                folder.resolve("a.pdf"),
                PdfEscaneado.page((document, resources) -> "/Nada Do Q 1 0 0 rg 0 0 9 9 re f"));
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            ExamenPdf.check(document);
            assertThatCode(() -> new DibujoPdf(document).draw(0, 1)).doesNotThrowAnyException();
        }
    }
}
