package mx.edu.conalep.compromisosocial.shared.pdf;

/** A PDF asks for more memory, depth or time than any real document needs. Unchecked, since readers of PDF swallow what is checked. */
public final class PdfDesmedidoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PdfDesmedidoException(String what) {
        super(what);
    }
}
