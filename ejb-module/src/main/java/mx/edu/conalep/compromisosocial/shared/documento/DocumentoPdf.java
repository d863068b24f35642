package mx.edu.conalep.compromisosocial.shared.documento;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns XHTML into a tagged PDF (PDF/UA: title, language, headings, tables, texts for images), with its fonts inside and
 * nothing fetched from outside.
 */
public final class DocumentoPdf {
    /** Family that styles name; a bold one comes with it. */
    public static final String FUENTE = "DejaVu Sans";
    /** Family of fixed width. */
    public static final String FUENTE_FIJA = "DejaVu Sans Mono";

    private static final String FUENTES = "/net/sf/jasperreports/fonts/dejavu/";

    private DocumentoPdf() {}

    /**
     * Renders a document.
     *
     * @param xhtml well-formed, with {@code title} and {@code lang}; images as {@code data:} addresses with {@code alt}
     * @return the bytes of the PDF
     */
    public static byte[] render(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            builder(xhtml).toStream(out).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /**
     * Renders a document that tells a moment of its own instead of the one at which it is rendered: the same words of the same moment
     * give the same bytes.
     *
     * @param fecha when what it says was so; its date of creation
     * @return the bytes of the PDF
     */
    public static byte[] render(String xhtml, Instant fecha) {
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(fecha.atZone(ZoneOffset.UTC)));
            document.setDocumentId(fecha.toEpochMilli());
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font("DejaVuSans.ttf"), FUENTE, 400, font(), true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FUENTE, 700, font(), true)
                .useFont(() -> font("DejaVuSansMono.ttf"), FUENTE_FIJA, 400, font(), true)
                .withW3cDocument(parse(xhtml), "");
    }

    private static FontStyle font() {
        return FontStyle.NORMAL;
    }

    private static InputStream font(String name) {
        return DocumentoPdf.class.getResourceAsStream(FUENTES + name);
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalArgumentException(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
