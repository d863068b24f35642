package mx.edu.conalep.compromisosocial.web.consolidacion;

import java.util.List;
import java.util.Map;

/**
 * One bar of a chart; the figure stands beside it in words.
 *
 * @param ancho length in thousandths of the longest bar
 */
public record Barra(String rotulo, long valor, long ancho) {

    private static final int FULL = 1000;

    /** The bars of a chart, in the order given. */
    static List<Barra> of(Map<String, Long> figures) {
        long biggest = Math.max(
                1, figures.values().stream().mapToLong(Long::longValue).max().orElse(1));
        return figures.entrySet().stream()
                .map(e -> new Barra(e.getKey(), e.getValue(), e.getValue() * FULL / biggest))
                .toList();
    }
}
