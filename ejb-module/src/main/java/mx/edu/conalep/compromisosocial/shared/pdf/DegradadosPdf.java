package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Tells the gradients that {@link DibujanteAcotado} does not draw, wherever they are written: one of two numbers is no stream, so nothing
 * opens it before it is drawn.
 */
final class DegradadosPdf {
    private static final int PROFUNDIDAD = 40;

    private DegradadosPdf() {}

    /** Whether a gradient of this kind is drawn: along a line or between circles, which need a function of one number. */
    static boolean isDrawn(int kind) {
        return kind == PDShading.SHADING_TYPE2 || kind == PDShading.SHADING_TYPE3;
    }

    /**
     * Looks at what an object holds; other objects are visited by themselves.
     *
     * @throws PdfIndibujableException when it holds a gradient of a mesh or of two numbers
     */
    static void check(COSBase object) throws IOException {
        check(object, 0);
    }

    private static void check(COSBase object, int depth) throws IOException {
        LimitesPdf.require(depth <= PROFUNDIDAD, "depth");
        if (object instanceof COSArray array) {
            for (COSBase item : array) {
                check(direct(item), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.SHADING_TYPE)) {
                PdfIndibujableException.require(
                        isDrawn(dictionary.getInt(COSName.SHADING_TYPE)), "a gradient of a mesh or of two numbers");
            }
            for (COSName key : dictionary.keySet()) {
                check(direct(dictionary.getItem(key)), depth + 1);
            }
        }
    }

    private static COSBase direct(COSBase item) {
        return item instanceof COSObject ? null : item;
    }
}
