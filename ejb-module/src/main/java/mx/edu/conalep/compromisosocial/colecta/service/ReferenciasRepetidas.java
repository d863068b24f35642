package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * The references of a deposit that several planteles of a colecta name.
 *
 * @param primeras the first {@value #MAX} of them
 * @param mas how many more there are
 */
public record ReferenciasRepetidas(List<ReferenciaRepetida> primeras, int mas) implements Serializable {
    /** None. */
    public static final ReferenciasRepetidas NINGUNA = new ReferenciasRepetidas(List.of(), 0);
    /** References that are told. */
    static final int MAX = 20;

    /**
     * The first of them.
     *
     * @param todas in their order
     * @param naming reads reference, number and plantel of what names some of them
     */
    static ReferenciasRepetidas of(List<String> todas, Function<List<String>, List<Object[]>> naming) {
        List<String> primeras = List.copyOf(todas.subList(0, Math.min(MAX, todas.size())));
        return new ReferenciasRepetidas(ReferenciaRepetida.of(naming.apply(primeras)), todas.size() - primeras.size());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return primeras.isEmpty();
    }
}
