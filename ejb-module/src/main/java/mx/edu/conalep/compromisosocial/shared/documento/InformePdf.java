package mx.edu.conalep.compromisosocial.shared.documento;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets a report as a tagged PDF with its own fonts and style sheet; nothing is read from the network. */
public final class InformePdf {

    private static final String FOLDER = "/informe/";
    private static final String FAMILY = "Noto Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private InformePdf() {}

    /**
     * The head of a report, up to the beginning of its body: title, author, what it is a version of, bookmarks.
     *
     * @param description version and hash, as a reader shows them
     * @param sections names of the sections by the id of their heading, in their order
     */
    public static String head(String title, String description, Map<String, String> sections) {
        StringBuilder head = new StringBuilder(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"es-MX\"><head><title>")
                .append(Xhtml.escape(title))
                .append("</title><meta name=\"author\" content=\"CONALEP\"/><meta name=\"description\" content=\"")
                .append(Xhtml.escape(description))
                .append("\"/><meta name=\"subject\" content=\"Compromiso Social\"/><style>")
                .append(styles())
                .append("</style><bookmarks>");
        sections.forEach((id, name) -> head.append("<bookmark name=\"")
                .append(Xhtml.escape(name))
                .append("\" href=\"#")
                .append(id)
                .append("\"/>"));
        return head.append("</bookmarks></head><body>").toString();
    }

    /**
     * Sets a document.
     *
     * @param xhtml well-formed, begun by {@link #head}
     * @return the bytes of the PDF
     */
    public static byte[] render(String xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useFont(font(document, "NotoSans-Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
            builder.useFont(font(document, "NotoSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(xhtml, null);
            builder.withProducer("Compromiso Social");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A font without its ligatures: that of "fi" stands for no character, so that readers would say "bene ciarios". */
    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        try (InputStream file = open(name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    private static String styles() {
        try (InputStream css = open("informe.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return InformePdf.class.getResourceAsStream(FOLDER + name);
    }
}
