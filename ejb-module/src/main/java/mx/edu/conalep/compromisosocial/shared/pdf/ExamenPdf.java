package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Looks through a whole document, before it is kept or drawn, for what reading or drawing it would cost. */
public final class ExamenPdf {
    private ExamenPdf() {}

    /**
     * Visits every object and every page.
     *
     * @param document opened by {@link PdfAcotado}
     * @throws PdfDesmedidoException when it asks for more than real documents do, or no page of paper is like one of its pages
     * @throws IOException when it is broken
     * @throws IllegalStateException when its tree of pages contains itself
     */
    public static void check(PDDocument document) throws IOException {
        try {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream picture) {
                    mask(picture, COSName.SMASK);
                    mask(picture, COSName.MASK);
                }
            }
            pages(document);
        } catch (StackOverflowError deep) {
            throw new PdfDesmedidoException("depth");
        }
    }

    /**
     * The same for a document whose text will be read or whose pages will be drawn, which opens its fonts.
     *
     * @param document opened by {@link PdfAcotado}
     * @throws PdfDesmedidoException also when a font unfolds to more than real ones do
     */
    public static void checkToRead(PDDocument document) throws IOException {
        check(document);
        FuentesPdf fonts = new FuentesPdf();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            fonts.check(document.getDocument().getObjectFromPool(key).getObject());
        }
    }

    /**
     * The same for a document that arrives and whose pages will be drawn, where it is refused also for a gradient that is not used.
     *
     * @param document opened by {@link PdfAcotado#openToDraw}
     * @throws PdfIndibujableException when it holds a gradient that nothing here draws
     */
    public static void checkToDraw(PDDocument document) throws IOException {
        checkToRead(document);
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            DegradadosPdf.check(document.getDocument().getObjectFromPool(key).getObject());
        }
    }

    /** A picture and its mask are drawn at the larger width and the larger height of the two. */
    private static void mask(COSStream picture, COSName kind) {
        if (picture.getDictionaryObject(kind) instanceof COSStream mask) {
            Desplegado.pixels(
                    Math.max(picture.getInt(COSName.WIDTH, 1), mask.getInt(COSName.WIDTH, 1)),
                    Math.max(picture.getInt(COSName.HEIGHT, 1), mask.getInt(COSName.HEIGHT, 1)));
        }
    }

    private static void pages(PDDocument document) throws IOException {
        int told = document.getNumberOfPages();
        LimitesPdf.require(told <= LimitesPdf.PAGINAS, "pages");
        OperadoresPdf operators = new OperadoresPdf();
        long all = 0;
        for (int i = 0; i < told; i++) {
            PDPage page = document.getPage(i);
            all += page(page, operators);
            LimitesPdf.require(all <= LimitesPdf.OPERADORES_EN_TOTAL, "operators");
        }
    }

    /**
     * Visits one page alone.
     *
     * @throws PdfDesmedidoException when it asks for more than real pages do
     */
    public static void check(PDPage page) throws IOException {
        page(page, new OperadoresPdf());
    }

    private static long page(PDPage page, OperadoresPdf operators) throws IOException {
        box(page.getMediaBox());
        box(page.getCropBox());
        return operators.page(page);
    }

    private static void box(PDRectangle box) {
        float width = box.getWidth();
        float height = box.getHeight();
        boolean paper = width >= LimitesPdf.LADO_MIN
                && height >= LimitesPdf.LADO_MIN
                && width <= LimitesPdf.LADO_MAX
                && height <= LimitesPdf.LADO_MAX
                && width * height <= LimitesPdf.AREA;
        LimitesPdf.require(paper, "size of a page");
    }
}
