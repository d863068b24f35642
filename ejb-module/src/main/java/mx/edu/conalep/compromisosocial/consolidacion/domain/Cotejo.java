package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds activities up to the cells of all levels by itself, and compares what comes out with the cells of a version. It is quick when
 * activities of one cell come together.
 */
public final class Cotejo {

    private final Map<ClaveCelda, Medidas> sumas = new HashMap<>();
    private ClaveCelda clave;
    private Medidas suma = Medidas.CERO;

    /** Adds one activity to its cell at plantel level and to those above it. */
    public void add(ClaveCelda celda, Medidas medidas) {
        if (!celda.equals(clave)) {
            spread();
            clave = celda;
        }
        suma = suma.plus(medidas);
    }

    /**
     * Compares.
     *
     * @param celdas the cells of all levels
     * @return the first cell, by level and key, that is not the sum of its activities, whether it is wrong, missing or too much
     */
    public Optional<Descuadre> firstDifference(Collection<Celda> celdas) {
        spread();
        Map<ClaveCelda, Medidas> dichas = new HashMap<>();
        celdas.forEach(c -> dichas.put(c.clave(), c.medidas()));
        return Stream.concat(dichas.keySet().stream(), sumas.keySet().stream())
                .filter(c -> !Objects.equals(at(dichas, c), at(sumas, c)))
                .min(Comparator.naturalOrder())
                .flatMap(c -> Descuadre.between(c, at(dichas, c), at(sumas, c)));
    }

    private void spread() {
        if (clave != null) {
            for (Nivel nivel : Nivel.values()) {
                sumas.merge(clave.at(nivel), suma, Medidas::plus);
            }
        }
        clave = null;
        suma = Medidas.CERO;
    }

    private static Medidas at(Map<ClaveCelda, Medidas> figures, ClaveCelda clave) {
        return figures.getOrDefault(clave, Medidas.CERO);
    }
}
