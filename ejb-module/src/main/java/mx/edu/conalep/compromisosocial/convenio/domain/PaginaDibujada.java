package mx.edu.conalep.compromisosocial.convenio.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import mx.edu.conalep.compromisosocial.shared.pdf.DibujoPdf;
import mx.edu.conalep.compromisosocial.shared.pdf.ExamenPdf;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfAcotado;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of a PDF as pictures for a screen; a page is as wide as it is seen, whatever it measures on paper. */
public final class PaginaDibujada {
    /** Points of a picture's longer side at most. */
    public static final int LARGO = 1400;

    private static final int QUARTER = 90;

    private PaginaDibujada() {}

    /**
     * How large a page is on the screen.
     *
     * @param numero from 1
     */
    public record Medida(int numero, int ancho, int alto) {
        private static Medida of(int numero, PDPage page) {
            PDRectangle box = page.getCropBox();
            boolean lying = page.getRotation() / QUARTER % 2 != 0;
            float width = lying ? box.getHeight() : box.getWidth();
            float height = lying ? box.getWidth() : box.getHeight();
            float scale = LARGO / Math.max(width, height);
            return new Medida(numero, Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)));
        }
    }

    /** The sizes of all pages, first to last. */
    public static List<Medida> sizes(Path pdf) throws IOException {
        try (PDDocument document = PdfAcotado.openToDraw(pdf)) {
            ExamenPdf.checkToRead(document);
            List<PDPage> pages = StreamSupport.stream(document.getPages().spliterator(), false)
                    .toList();
            return IntStream.range(0, pages.size())
                    .mapToObj(i -> Medida.of(i + 1, pages.get(i)))
                    .toList();
        }
    }

    /**
     * A page as a PNG.
     *
     * @param numero from 1
     * @return empty when there is no such page
     */
    public static Optional<byte[]> png(Path pdf, int numero) throws IOException {
        try (PDDocument document = PdfAcotado.openToDraw(pdf)) {
            if (numero < 1 || numero > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PDPage page = document.getPage(numero - 1);
            ExamenPdf.check(page);
            float scale = LARGO
                    / Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
            BufferedImage picture = new DibujoPdf(document).draw(numero - 1, scale);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        }
    }
}
