package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfEscaneado;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is marked cannot be recovered from the public document: not as text, not from its properties or revisions, not from its pictures. */
@Tag("R21.4")
class TestadoTest {

    private static final String SECRETO = "CUENTA 0123456789";
    private static final int TOP_LINE = 100;

    @TempDir
    private Path folder;

    private Path original;
    private Path publico;

    @BeforeEach
    void aSignedDocumentWithASecretInTwoRevisions() throws IOException {
        original = folder.resolve("firmado.pdf");
        publico = folder.resolve("publico.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(60, PDRectangle.LETTER.getHeight() - TOP_LINE);
                    content.showText(SECRETO);
                    content.newLineAtOffset(0, -200);
                    content.showText("Objeto del convenio");
                    content.endText();
                }
            }
            document.getDocumentInformation().setTitle(SECRETO);
            document.save(original.toFile());
        }
        try (PDDocument again = Loader.loadPDF(original.toFile())) {
            again.getDocumentInformation().setAuthor(SECRETO);
            again.getDocument().getTrailer().setNeedToBeUpdated(true);
            Path revised = folder.resolve("revisado.pdf");
            try (var out = Files.newOutputStream(revised)) {
                again.saveIncremental(out);
            }
            Files.copy(revised, original, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The band of the first line of a page. */
    private static DatosMarca mark(int page) {
        return new DatosMarca(page, 50, 85, 900, 60, "Dato patrimonial");
    }

    @Test
    void nothingMarkedIsThereForAnyTool() throws IOException {
        assertThat(Testado.make(original, List.of(mark(1), mark(2)), publico)).isEqualTo(2);
        String raw = Files.readString(publico, StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("CUENTA", "0123456789");
        assertThat(raw.split("%%EOF", -1)).as("one revision").hasSize(2);
        try (PDDocument document = Loader.loadPDF(publico.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(document.getDocumentInformation().getCOSObject().size()).isZero();
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.METADATA))
                    .isFalse();
            assertThat(ink(document, 0, 85, 145)).as("the band is one black").isEqualTo(1.0);
            assertThat(ink(document, 0, 300, 420)).as("the rest can be read").isBetween(0.001, 0.2);
        }
    }

    @Test
    void aPageWithoutMarksStaysReadable() throws IOException {
        Testado.make(original, List.of(mark(2)), publico);
        try (PDDocument document = Loader.loadPDF(publico.toFile())) {
            assertThat(ink(document, 0, 85, 145)).isBetween(0.001, 0.5);
            assertThat(ink(document, 1, 85, 145)).isEqualTo(1.0);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
        }
    }

    /** A scan is black but for a white frame, which the mark covers: its bits are nowhere in what is published. */
    @Test
    void nothingMarkedIsLeftOfAScan() throws IOException {
        Files.write(original, PdfEscaneado.jbig2());
        assertThat(Testado.make(original, List.of(new DatosMarca(1, 0, 0, 1000, 500, "Dato patrimonial")), publico))
                .isEqualTo(1);
        assertThat(Files.readString(publico, StandardCharsets.ISO_8859_1)).doesNotContain("JBIG2");
        try (PDDocument document = Loader.loadPDF(publico.toFile())) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.GRAY);
            assertThat(picture.getRaster().getSample(3, 3, 0)).as("marked").isZero();
            assertThat(picture.getRaster().getSample(608, 3, 0)).as("marked").isZero();
            assertThat(picture.getRaster().getSample(3, 780, 0)).as("the frame").isGreaterThan(235);
            assertThat(picture.getRaster().getSample(306, 600, 0))
                    .as("the scan")
                    .isLessThan(20);
        }
    }

    /** Share of dark points between two heights of a page, in thousandths, inside the marked width. */
    private static double ink(PDDocument document, int page, int from, int to) throws IOException {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.GRAY);
        int dark = 0;
        int all = 0;
        for (int y = picture.getHeight() * from / 1000 + 2; y < picture.getHeight() * to / 1000 - 2; y++) {
            for (int x = picture.getWidth() * 60 / 1000; x < picture.getWidth() * 940 / 1000; x++) {
                dark += (picture.getRaster().getSample(x, y, 0) < 128) ? 1 : 0;
                all++;
            }
        }
        return dark / (double) all;
    }
}
