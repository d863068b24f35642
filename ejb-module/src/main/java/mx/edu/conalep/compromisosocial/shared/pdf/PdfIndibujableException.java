package mx.edu.conalep.compromisosocial.shared.pdf;

/** A PDF holds a picture that nothing here can draw. Unchecked, since readers of PDF swallow what is checked. */
public final class PdfIndibujableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PdfIndibujableException(String what) {
        super(what);
    }

    static void require(boolean drawable, String what) {
        if (!drawable) {
            throw new PdfIndibujableException(what);
        }
    }
}
