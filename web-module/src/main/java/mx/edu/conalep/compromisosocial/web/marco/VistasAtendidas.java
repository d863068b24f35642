package mx.edu.conalep.compromisosocial.web.marco;

import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The pages of a session whose act was done, so that they lost what they had read; the last ones. Any other page that lost it was put
 * aside because of too many open ones, and nothing was done from it.
 */
final class VistasAtendidas implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More than the views that a session keeps, as what is sent from an older one does not come back at all. */
    private static final int ULTIMAS = 100;

    private final Set<String> marcas = new LinkedHashSet<>();

    /** Notes that the act of a page was done. */
    synchronized void add(String marca) {
        marcas.remove(marca);
        marcas.add(marca);
        if (marcas.size() > ULTIMAS) {
            Iterator<String> oldest = marcas.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Whether it was. */
    synchronized boolean contains(String marca) {
        return marcas.contains(marca);
    }
}
