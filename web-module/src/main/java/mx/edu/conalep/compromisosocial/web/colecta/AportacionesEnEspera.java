package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.PorValidar;

/**
 * The page of contributions that wait for a decision, and the way from one to the next, also over its ends.
 *
 * @param pagina the page
 * @param abierta number of the one at the right, null when nothing waits; it may wait no more
 */
public record AportacionesEnEspera(PorValidar pagina, Integer abierta) implements Serializable {

    /** The one that waits after the open one, null after the last; the first of the page when the open one waits no more. */
    public Integer siguiente() {
        int there = index() + 1;
        return there < numbers().size() ? numbers().get(there) : pagina.despues();
    }

    /** The one that waits before the open one, or null; none when the open one waits no more. */
    public Integer anterior() {
        int there = index() - 1;
        if (there >= 0) {
            return numbers().get(there);
        }
        return there == -1 ? pagina.antes() : null;
    }

    /** Where the work goes on after a decision: the one after it, at the end of the list the one before it, or null. */
    public Integer proxima() {
        return siguiente() == null ? anterior() : siguiente();
    }

    private int index() {
        return numbers().indexOf(abierta);
    }

    private List<Integer> numbers() {
        return pagina.items().stream().map(AportacionVista::numero).toList();
    }
}
