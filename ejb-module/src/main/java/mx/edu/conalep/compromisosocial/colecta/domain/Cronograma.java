package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The dates of a colecta (Art. 12 III), local dates.
 *
 * @param inicio first day on which contributions are taken
 * @param cortes days on which what was collected is reviewed, in order
 * @param cierre last day
 */
public record Cronograma(LocalDate inicio, List<LocalDate> cortes, LocalDate cierre) implements Serializable {

    public Cronograma {
        cortes = List.copyOf(cortes);
    }

    /** Nothing planned yet. */
    public static Cronograma empty() {
        return new Cronograma(null, List.of(), null);
    }

    /** Whether nothing is planned yet. */
    public boolean isEmpty() {
        return inicio == null && cierre == null && cortes.isEmpty();
    }
}
