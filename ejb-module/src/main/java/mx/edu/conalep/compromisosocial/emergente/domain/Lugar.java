package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.util.List;

/**
 * The place of a student among those of his plantel.
 *
 * @param lugar from 1, the most vulnerable first
 * @param numero number of the candidate
 * @param empatados numbers of the others with exactly the same score
 * @param desempate the name of the criterion that set him apart from his neighbour among them; null when the order of capture did, or
 *     nobody ties with him
 */
public record Lugar(int lugar, int numero, Puntaje puntaje, List<Integer> empatados, String desempate)
        implements Serializable {

    public Lugar {
        empatados = List.copyOf(empatados);
    }

    /** Whether somebody has the same score. */
    public boolean isEmpate() {
        return !empatados.isEmpty();
    }
}
