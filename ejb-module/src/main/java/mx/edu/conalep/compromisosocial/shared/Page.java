package mx.edu.conalep.compromisosocial.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows of this page, in order
 * @param pagina number of the page, from 0
 * @param tamano rows asked for per page
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int pagina, int tamano, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with each row turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), pagina, tamano, total);
    }
}
