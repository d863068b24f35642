package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.shared.Page;

/**
 * The contributions that wait for a decision, by number, and the way from one to the next.
 *
 * @param items the first of them
 * @param total how many wait, those not listed included
 * @param abierta number of the one at the right, null when nothing waits; it may wait no more
 */
public record AportacionesEnEspera(List<AportacionVista> items, long total, Integer abierta) implements Serializable {

    static AportacionesEnEspera of(Page<AportacionVista> page, Integer abierta) {
        return new AportacionesEnEspera(List.copyOf(page.items()), page.total(), abierta);
    }

    /** The one that waits after the open one, null after the last; the first when the open one waits no more. */
    public Integer siguiente() {
        return neighbour(1);
    }

    /** The one that waits before the open one, or null. */
    public Integer anterior() {
        return neighbour(-1);
    }

    /** Where the work goes on after a decision: the one after it, at the end of the list the one before it, or null. */
    public Integer proxima() {
        return siguiente() == null ? anterior() : siguiente();
    }

    private Integer neighbour(int step) {
        List<Integer> numbers = items.stream().map(AportacionVista::numero).toList();
        int there = numbers.indexOf(abierta) + step;
        return there < 0 || there >= numbers.size() ? null : numbers.get(there);
    }
}
