package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of pages, 20 seconds each at most. */
public final class TextoPdf extends PDFTextStripper {
    private final PDDocument document;
    private final PlazoPdf plazo;

    /** For a document opened by {@link PdfAcotado} and found good by {@link ExamenPdf}. */
    public TextoPdf(PDDocument document) {
        this.document = document;
        this.plazo = new PlazoPdf(System::nanoTime, document.getNumberOfPages());
    }

    /**
     * The text of a page.
     *
     * @param number from 1
     * @throws PdfDesmedidoException when it takes too long
     */
    public String page(int number) throws IOException {
        plazo.page();
        setStartPage(number);
        setEndPage(number);
        try {
            return getText(document);
        } catch (StackOverflowError deep) {
            throw new PdfDesmedidoException("depth");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        plazo.tick(getGraphicsStackSize());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        plazo.tick(0);
        super.processTextPosition(text);
    }
}
