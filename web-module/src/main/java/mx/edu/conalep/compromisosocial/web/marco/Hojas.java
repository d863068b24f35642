package mx.edu.conalep.compromisosocial.web.marco;

import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Which page of a list an address asks for. */
public final class Hojas {
    private Hojas() {}

    /**
     * Reads the page that an address asks for; one behind the last gives the last.
     *
     * @param asked as it stands in the address, from 0; what is no number gives the first
     * @param tamano rows of a page
     */
    public static <T> Page<T> read(String asked, int tamano, Function<PageRequest, Page<T>> list) {
        int number = asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
        Page<T> page = list.apply(PageRequest.of(number, tamano));
        long last = Math.max(0, (page.total() - 1) / tamano);
        return number <= last ? page : list.apply(PageRequest.of((int) last, tamano));
    }
}
