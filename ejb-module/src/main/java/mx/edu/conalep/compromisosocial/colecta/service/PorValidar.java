package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the contributions that wait for a decision, by number.
 *
 * @param items those of the page, {@value #TAMANO} at most
 * @param pagina number of the page, from 0
 * @param total how many wait; when they are many, a few seconds ago
 * @param antes number of the last one before the page, null on the first page
 * @param despues number of the first one behind the page, null on the last page
 */
public record PorValidar(List<AportacionVista> items, int pagina, long total, Integer antes, Integer despues)
        implements Serializable {

    /** Contributions of a page. */
    public static final int TAMANO = 100;

    /** Of the page's contributions, with the one before it unless it is the first page, and the one behind it if there is one. */
    static PorValidar of(List<AportacionVista> ventana, int pagina, long total) {
        int from = Math.min(first(pagina), ventana.size());
        int to = Math.min(from + TAMANO, ventana.size());
        return new PorValidar(
                List.copyOf(ventana.subList(from, to)),
                pagina,
                total,
                from == 0 ? null : ventana.get(0).numero(),
                to == ventana.size() ? null : ventana.get(to).numero());
    }

    /** How many of a page's window lie before the page. */
    static int first(int pagina) {
        return pagina == 0 ? 0 : 1;
    }

    /** Place of the first one of the page among all that wait, from 1. */
    public int desde() {
        return pagina * TAMANO + 1;
    }

    /** Place of the last one of the page. */
    public int hasta() {
        return pagina * TAMANO + items.size();
    }

    /** Number of the last page, from 0. */
    public long ultima() {
        return Math.max(0, (total - 1) / TAMANO);
    }
}
