package mx.edu.conalep.compromisosocial.shared.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages in grey, 20 seconds each at most. */
public final class DibujoPdf extends PDFRenderer {
    private static final float POINTS = 72;

    private final PlazoPdf plazo;
    private final PDDocument document;
    private float scale;
    private long points;

    /**
     * For a document opened by {@link PdfAcotado#openToDraw} and found good by {@link ExamenPdf}.
     */
    public DibujoPdf(PDDocument document) {
        this(document, System::nanoTime);
    }

    DibujoPdf(PDDocument document, LongSupplier nanos) {
        super(document);
        LectorJbig2.install();
        this.document = document;
        this.plazo = new PlazoPdf(nanos, document.getNumberOfPages());
    }

    /**
     * A page as a picture.
     *
     * @param index from 0
     * @param scale points of the picture for each of the page's
     * @throws PdfDesmedidoException when it takes too long
     * @throws PdfIndibujableException when a part of it cannot be drawn
     * @throws IOException when a part of it is broken
     */
    public BufferedImage draw(int index, float scale) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        this.scale = scale;
        this.points = (long) (box.getWidth() * scale * box.getHeight() * scale);
        plazo.page();
        try {
            return renderImage(index, scale, ImageType.GRAY);
        } catch (StackOverflowError deep) {
            throw new PdfDesmedidoException("depth");
        }
    }

    /** A page as a picture of so many dots an inch. */
    public BufferedImage drawAt(int index, float dpi) throws IOException {
        return draw(index, dpi / POINTS);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new DibujanteAcotado(parameters, plazo, scale, points);
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }
}
