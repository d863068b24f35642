package mx.edu.conalep.compromisosocial.web.marco;

import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Which page of a list an address asks for. */
public final class Hojas {
    /** Beyond it no list of ours goes, and an address is no reason to count there. */
    private static final int ULTIMA = 99_999;

    private Hojas() {}

    /**
     * Reads the page that an address asks for; one behind the last gives the last.
     *
     * @param asked as it stands in the address, from 0; what is no number gives the first
     * @param tamano rows of a page
     */
    public static <T> Page<T> read(String asked, int tamano, Function<PageRequest, Page<T>> list) {
        return read(asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0, tamano, list);
    }

    /**
     * Reads the page of a number from 0; one behind the last gives the last, none and one before the first the first.
     *
     * @param tamano rows of a page
     */
    public static <T> Page<T> read(Integer asked, int tamano, Function<PageRequest, Page<T>> list) {
        int number = asked == null ? 0 : Math.max(0, Math.min(asked, ULTIMA));
        Page<T> page = list.apply(PageRequest.of(number, tamano));
        long last = Math.max(0, (page.total() - 1) / tamano);
        return number <= last ? page : list.apply(PageRequest.of((int) last, tamano));
    }
}
