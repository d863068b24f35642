package mx.edu.conalep.compromisosocial.shared;

/**
 * Which page of a list, in which order.
 *
 * @param pagina number of the page, from 0
 * @param tamano rows per page, 1 to {@value #MAX}
 * @param orden name of the column to sort by, from the list's own closed set; null for the list's usual order
 * @param ascendente direction of that order
 */
public record PageRequest(int pagina, int tamano, String orden, boolean ascendente) {

    /** Rows that one page may carry at most. */
    public static final int MAX = 500;

    /** Number of the last page that may be asked for. */
    public static final int ULTIMA = 1_000_000;

    public PageRequest {
        if (pagina < 0 || pagina > ULTIMA) {
            throw new RuleViolationException(new RuleViolation("shared.pagina.outOfRange", "pagina", pagina, ULTIMA));
        }
        if (tamano < 1 || tamano > MAX) {
            throw new RuleViolationException(new RuleViolation("shared.tamano.outOfRange", "tamano", tamano, MAX));
        }
    }

    /** A page in the list's usual order. */
    public static PageRequest of(int pagina, int tamano) {
        return new PageRequest(pagina, tamano, null, true);
    }

    /** Rows to skip. */
    public int offset() {
        return pagina * tamano;
    }
}
