package mx.edu.conalep.compromisosocial.emergente.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of students by vulnerability (Art. 15). The higher score comes first; a tie goes to who has more points in the first criterion,
 * then in the second, and so on in the order in which the criteria were written; who ties in all of them goes by the order of capture.
 */
public final class Orden {
    private Orden() {}

    /**
     * The places of some students.
     *
     * @param puntajes scores by the number of the candidate
     */
    public static List<Lugar> of(Map<Integer, Puntaje> puntajes) {
        List<Map.Entry<Integer, Puntaje>> sorted = puntajes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Puntaje>comparingByValue(Orden::before)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        List<Lugar> lugares = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Puntaje own = sorted.get(i).getValue();
            int number = sorted.get(i).getKey();
            List<Integer> tied = sorted.stream()
                    .filter(e -> e.getKey() != number && e.getValue().compareTo(own) == 0)
                    .map(Map.Entry::getKey)
                    .toList();
            lugares.add(new Lugar(i + 1, number, own, tied, tied.isEmpty() ? null : deciding(sorted, i)));
        }
        return lugares;
    }

    /**
     * Those who come before the last of the chosen and get nothing: whom a departure from the order passes over.
     *
     * @param lugares by order
     * @param elegidos numbers of the chosen
     * @param tienen numbers of those who have it already
     */
    public static List<Lugar> passedOver(List<Lugar> lugares, Set<Integer> elegidos, Set<Integer> tienen) {
        int last = lugares.stream()
                .filter(l -> elegidos.contains(l.numero()))
                .mapToInt(Lugar::lugar)
                .max()
                .orElse(0);
        return lugares.stream()
                .filter(l -> l.lugar() < last)
                .filter(l -> !elegidos.contains(l.numero()) && !tienen.contains(l.numero()))
                .toList();
    }

    private static int before(Puntaje one, Puntaje other) {
        int bySum = other.compareTo(one);
        if (bySum != 0) {
            return bySum;
        }
        int criterio = one.firstDifference(other);
        return criterio < 0 ? 0 : other.compareAt(one, criterio);
    }

    /** What sets a tied one apart from the tied one before him, or of the first from the one behind. */
    private static String deciding(List<Map.Entry<Integer, Puntaje>> sorted, int index) {
        Puntaje own = sorted.get(index).getValue();
        boolean first = index == 0 || sorted.get(index - 1).getValue().compareTo(own) != 0;
        Puntaje neighbour = sorted.get(first ? index + 1 : index - 1).getValue();
        int criterio = own.firstDifference(neighbour);
        return criterio < 0 ? null : own.aportes().get(criterio).criterio().nombre();
    }
}
