package mx.edu.conalep.compromisosocial.convenio.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.pdf.DibujoPdf;
import mx.edu.conalep.compromisosocial.shared.pdf.ExamenPdf;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfAcotado;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Makes the public document out of the signed one (Art. 21 IV): each page is drawn as a picture, the reserved areas are painted black
 * in it, and the pictures become a new PDF. No text, layer, property, attachment or earlier revision of the original is in it, so that
 * nothing reserved can be recovered by any tool.
 */
public final class Testado {
    private static final float DPI = 150;
    private static final float POINTS = 72;

    private Testado() {}

    /**
     * Writes the public document.
     *
     * @param original a sound PDF
     * @param marcas reserved areas, each on one of its pages
     * @param publico file to write, new or empty
     * @return its pages
     */
    public static int make(Path original, List<DatosMarca> marcas, Path publico) throws IOException {
        try (PDDocument source = PdfAcotado.openToDraw(original);
                PDDocument target = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            ExamenPdf.checkToRead(source);
            DibujoPdf renderer = new DibujoPdf(source);
            int pages = source.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                int number = i + 1;
                BufferedImage picture = renderer.drawAt(i, DPI);
                blacken(
                        picture,
                        marcas.stream().filter(m -> m.pagina() == number).toList());
                add(target, picture);
            }
            target.save(publico.toFile());
            return pages;
        }
    }

    private static void blacken(BufferedImage picture, List<DatosMarca> marcas) {
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.BLACK);
        for (DatosMarca marca : marcas) {
            int left = (int) Math.floor(picture.getWidth() * marca.x() / (double) DatosMarca.PAGINA);
            int top = (int) Math.floor(picture.getHeight() * marca.y() / (double) DatosMarca.PAGINA);
            int right = (int) Math.ceil(picture.getWidth() * (marca.x() + marca.ancho()) / (double) DatosMarca.PAGINA);
            int bottom = (int) Math.ceil(picture.getHeight() * (marca.y() + marca.alto()) / (double) DatosMarca.PAGINA);
            canvas.fillRect(left, top, right - left, bottom - top);
        }
        canvas.dispose();
    }

    private static void add(PDDocument target, BufferedImage picture) throws IOException {
        PDRectangle size = new PDRectangle(picture.getWidth() * POINTS / DPI, picture.getHeight() * POINTS / DPI);
        PDPage page = new PDPage(size);
        target.addPage(page);
        PDImageXObject image = LosslessFactory.createFromImage(target, picture);
        try (PDPageContentStream content = new PDPageContentStream(target, page)) {
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}
