package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sets the report as a tagged PDF with its own fonts; nothing is read from the network. */
public final class InformePdf {

    private static final String FOLDER = "/informe/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private InformePdf() {}

    /** The report as PDF. */
    public static byte[] write(DatosInforme datos) {
        return render(new InformeHtml(datos).write());
    }

    static byte[] render(String xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> open("NotoSans-Regular.ttf"), "Noto Sans", NORMAL, FontStyle.NORMAL, true);
            builder.useFont(() -> open("NotoSans-Bold.ttf"), "Noto Sans", BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(xhtml, null);
            builder.withProducer("Compromiso Social");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The style sheet, to stand inside the document. */
    static String styles() {
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
