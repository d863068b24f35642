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
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions, patterns and layers of a few bytes that would take all memory or hours of drawing. */
@Tag("R21.4")
class DibujoAcotadoTest {
    private static final COSName P = COSName.getPDFName("P");

    @TempDir
    private Path folder;

    private static COSArray numbers(double... each) {
        COSArray array = new COSArray();
        for (double number : each) {
            array.add(number == Math.rint(number) ? COSInteger.get((long) number) : new COSFloat((float) number));
        }
        return array;
    }

    private static void put(COSDictionary resources, COSName kind, COSBase value) {
        COSDictionary named = new COSDictionary();
        named.setItem(P, value);
        resources.setItem(kind, named);
    }

    /** A colour that is computed by a function. */
    private static byte[] function(double inputs, COSArray sizes, String program) {
        return PdfEscaneado.page((document, resources) -> {
            COSStream function = PdfEscaneado.stream(document, program == null ? "0000" : program);
            function.setInt(COSName.FUNCTION_TYPE, program == null ? 0 : 4);
            COSArray domain = new COSArray();
            for (int i = 0; i < inputs; i++) {
                domain.add(COSInteger.ZERO);
                domain.add(COSInteger.ONE);
            }
            function.setItem(COSName.DOMAIN, domain);
            function.setItem(COSName.RANGE, numbers(0, 1));
            function.setItem(COSName.SIZE, sizes);
            function.setInt(COSName.BITS_PER_SAMPLE, 8);
            COSArray space = new COSArray();
            space.add(COSName.SEPARATION);
            space.add(COSName.getPDFName("Tinta"));
            space.add(COSName.DEVICEGRAY);
            space.add(function);
            put(resources, COSName.COLORSPACE, space);
            return "/P cs 0.5 scn 0 0 9 9 re f";
        });
    }

    /** Drawings of this kind, each within the one before. */
    private static byte[] nested(int deep, boolean mask) {
        return PdfEscaneado.page((document, resources) -> {
            COSDictionary within = resources;
            String show = mask ? "/P gs 0 0 600 700 re f" : "/P Do";
            for (int i = 0; i < deep; i++) {
                COSStream group = PdfEscaneado.stream(document, i == deep - 1 ? "0 0 9 9 re f" : show);
                COSDictionary own = new COSDictionary();
                group.setItem(COSName.RESOURCES, own);
                group.setItem(COSName.SUBTYPE, COSName.FORM);
                group.setItem(COSName.BBOX, PDRectangle.LETTER);
                COSDictionary kind = new COSDictionary();
                kind.setItem(COSName.S, COSName.TRANSPARENCY);
                kind.setItem(COSName.CS, COSName.DEVICEGRAY);
                group.setItem(COSName.GROUP, kind);
                if (mask) {
                    COSDictionary soft = new COSDictionary();
                    soft.setItem(COSName.S, COSName.LUMINOSITY);
                    soft.setItem(COSName.G, group);
                    COSDictionary state = new COSDictionary();
                    state.setItem(COSName.SMASK, soft);
                    put(within, COSName.EXT_G_STATE, state);
                } else {
                    put(within, COSName.XOBJECT, group);
                }
                within = own;
            }
            return show;
        });
    }

    private static COSStream tiles(PDDocument document, String content, double step) throws IOException {
        COSStream tiles = PdfEscaneado.stream(document, content);
        tiles.setInt(COSName.PATTERN_TYPE, 1);
        tiles.setInt(COSName.PAINT_TYPE, 1);
        tiles.setInt(COSName.TILING_TYPE, 1);
        tiles.setItem(COSName.BBOX, PDRectangle.LETTER);
        tiles.setFloat(COSName.X_STEP, (float) step);
        tiles.setFloat(COSName.Y_STEP, (float) step);
        tiles.setItem(COSName.RESOURCES, new COSDictionary());
        return tiles;
    }

    private static byte[] tiled(int deep, double step) {
        String fill = "/Pattern cs /P scn 0 0 600 700 re f";
        return PdfEscaneado.page((document, resources) -> {
            COSDictionary within = resources;
            for (int i = 0; i < deep; i++) {
                COSStream tiles = tiles(document, i == deep - 1 ? "0 0 9 9 re f" : fill, step);
                put(within, COSName.PATTERN, tiles);
                within = tiles.getCOSDictionary(COSName.RESOURCES);
            }
            return fill;
        });
    }

    private static byte[] gradient(int kind, boolean pattern) {
        return PdfEscaneado.page((document, resources) -> {
            COSStream mesh = PdfEscaneado.stream(document, "0".repeat(2_000_000));
            COSDictionary shading = kind == 1 ? new COSDictionary() : mesh;
            shading.setInt(COSName.SHADING_TYPE, kind);
            shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            mesh.setInt(COSName.BITS_PER_COORDINATE, 1);
            mesh.setInt(COSName.BITS_PER_COMPONENT, 1);
            mesh.setInt(COSName.BITS_PER_FLAG, 2);
            mesh.setItem(COSName.DECODE, numbers(0, 600, 0, 700, 0, 1));
            COSDictionary paint = new COSDictionary();
            paint.setInt(COSName.PATTERN_TYPE, 2);
            paint.setItem(COSName.SHADING, shading);
            put(resources, COSName.PATTERN, paint);
            put(resources, COSName.SHADING, shading);
            return pattern ? "/Pattern cs /P scn 0 0 600 700 re f" : "/P sh";
        });
    }

    static Stream<Arguments> desmedidos() {
        return Stream.of(
                Arguments.of("samples", function(1, numbers(2_000_000_000), null)),
                Arguments.of("samples of three numbers", function(3, numbers(1_000, 1_000, 1_000), null)),
                Arguments.of("twenty numbers", function(20, numbers(new double[20]), null)),
                Arguments.of("a long program", function(1, null, "{" + " dup pop".repeat(5_000) + "}")),
                Arguments.of("groups", nested(17, false)),
                Arguments.of("masks", nested(17, true)),
                Arguments.of("tiles", tiled(1, 3_000)),
                Arguments.of("tiles of tiles", tiled(17, 700)));
    }

    private void draw(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        try (PDDocument document = PdfAcotado.openToDraw(file)) {
            ExamenPdf.checkToRead(document);
            new DibujoPdf(document).draw(0, 2);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("desmedidos")
    void refusesWhatAsksForTooMuch(String name, byte[] pdf) {
        assertThatThrownBy(() -> draw(pdf)).isInstanceOf(PdfDesmedidoException.class);
    }

    static Stream<Arguments> sinFin() {
        return Stream.of(
                Arguments.of("a mesh", gradient(4, false)),
                Arguments.of("a mesh of patches", gradient(7, true)),
                Arguments.of("a function of two numbers", gradient(1, false)),
                Arguments.of("a pattern of it", gradient(1, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sinFin")
    void refusesGradientsWithoutBounds(String name, byte[] pdf) {
        assertThatThrownBy(() -> draw(pdf)).isInstanceOf(PdfIndibujableException.class);
    }

    static Stream<Arguments> reales() {
        return Stream.of(
                Arguments.of("a colour of a table", function(1, numbers(4), null)),
                Arguments.of("a colour of a program", function(1, null, "{ 1 exch sub }")),
                Arguments.of("groups in groups", nested(5, false)),
                Arguments.of("masks in masks", nested(3, true)),
                Arguments.of("tiles as large as the page", tiled(2, 700)),
                Arguments.of("small tiles", tiled(1, 4)),
                Arguments.of("tiny tiles", tiled(1, 0.001)),
                Arguments.of(
                        "dashes",
                        PdfEscaneado.page((document, resources) ->
                                "[0.000001] 0 d 100000 w 0 0 m 600 700 l S [0.001] 0 d 1 w 0 0 m 600 700 l S")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reales")
    void drawsWhatRealDocumentsHold(String name, byte[] pdf) {
        assertThatCode(() -> draw(pdf)).doesNotThrowAnyException();
    }
}
