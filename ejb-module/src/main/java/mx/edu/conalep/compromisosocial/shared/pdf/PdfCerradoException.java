package mx.edu.conalep.compromisosocial.shared.pdf;

/** A PDF is encrypted, be it without a password. Unchecked, since readers of PDF swallow what is checked. */
public final class PdfCerradoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PdfCerradoException() {
        super("encrypted");
    }
}
