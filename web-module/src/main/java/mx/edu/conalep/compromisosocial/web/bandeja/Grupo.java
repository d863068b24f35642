package mx.edu.conalep.compromisosocial.web.bandeja;

import java.io.Serializable;
import java.util.List;

/**
 * Cards of one urgency.
 *
 * @param clave last part of its title's code
 * @param tarjetas the cards, the most pressing first
 * @param total how many tasks there are, the cards not shown included
 * @param ruta where all of them are, without the context path; null where all are shown
 */
public record Grupo(String clave, List<Tarjeta> tarjetas, long total, String ruta) implements Serializable {

    static Grupo of(String clave, List<Tarjeta> tarjetas) {
        return new Grupo(clave, tarjetas, tarjetas.size(), null);
    }

    /** Whether there are more tasks than cards. */
    public boolean hasMore() {
        return total > tarjetas.size();
    }
}
