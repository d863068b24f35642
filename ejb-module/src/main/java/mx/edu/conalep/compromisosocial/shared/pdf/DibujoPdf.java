package mx.edu.conalep.compromisosocial.shared.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages in grey, 20 seconds each at most. */
public final class DibujoPdf extends PDFRenderer {
    private static final float POINTS = 72;

    private final PlazoPdf plazo;

    /**
     * For a document opened by {@link PdfAcotado} and found good by {@link ExamenPdf}.
     */
    public DibujoPdf(PDDocument document) {
        this(document, System::nanoTime);
    }

    DibujoPdf(PDDocument document, LongSupplier nanos) {
        super(document);
        this.plazo = new PlazoPdf(nanos, document.getNumberOfPages());
    }

    /**
     * A page as a picture.
     *
     * @param index from 0
     * @param scale points of the picture for each of the page's
     * @throws PdfDesmedidoException when it takes too long
     */
    public BufferedImage draw(int index, float scale) throws IOException {
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
        PageDrawer drawer = new Contado(parameters, plazo);
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    private static final class Contado extends PageDrawer {
        private final PlazoPdf plazo;

        Contado(PageDrawerParameters parameters, PlazoPdf plazo) throws IOException {
            super(parameters);
            this.plazo = plazo;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            plazo.tick(getGraphicsStackSize());
            super.processOperator(operator, operands);
        }
    }
}
