package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a version says otherwise than the one before, cell by cell and activity by activity; what both say alike is left out.
 *
 * @param celdas cells of the asked level, in order
 * @param actividades by folio
 */
public record Diferencia(List<DeCelda> celdas, List<DeActividad> actividades) implements Serializable {

    public Diferencia {
        celdas = List.copyOf(celdas);
        actividades = List.copyOf(actividades);
    }

    /** A cell; null where one of the versions has none of that key. */
    public record DeCelda(ClaveCelda clave, Celda antes, Celda despues) implements Serializable {

        /** How much more the later version counts. */
        public Medidas cambio() {
            return measures(despues).minus(measures(antes));
        }

        private static Medidas measures(Celda celda) {
            return celda == null ? Medidas.CERO : celda.medidas();
        }
    }

    /** An activity; null where one of the versions does not contain it. */
    public record DeActividad(String folio, ActividadConsolidada antes, ActividadConsolidada despues)
            implements Serializable {

        /** How much more the later version counts. */
        public Medidas cambio() {
            return measures(despues).minus(measures(antes));
        }

        private static Medidas measures(ActividadConsolidada a) {
            return a == null ? Medidas.CERO : a.medidas();
        }
    }

    /** Compares two versions, the earlier one first. */
    public static Diferencia between(
            List<Celda> antes,
            List<Celda> despues,
            List<ActividadConsolidada> detalleAntes,
            List<ActividadConsolidada> detalleDespues) {
        List<DeCelda> celdas = new ArrayList<>();
        Map<ClaveCelda, Celda> old = byKey(antes, Celda::clave);
        Map<ClaveCelda, Celda> now = byKey(despues, Celda::clave);
        for (ClaveCelda clave : union(old, now)) {
            if (!Objects.equals(old.get(clave), now.get(clave))) {
                celdas.add(new DeCelda(clave, old.get(clave), now.get(clave)));
            }
        }
        List<DeActividad> actividades = new ArrayList<>();
        Map<String, ActividadConsolidada> oldDetail = byKey(detalleAntes, ActividadConsolidada::folio);
        Map<String, ActividadConsolidada> newDetail = byKey(detalleDespues, ActividadConsolidada::folio);
        for (String folio : union(oldDetail, newDetail)) {
            if (!Objects.equals(oldDetail.get(folio), newDetail.get(folio))) {
                actividades.add(new DeActividad(folio, oldDetail.get(folio), newDetail.get(folio)));
            }
        }
        return new Diferencia(celdas, actividades);
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return celdas.isEmpty() && actividades.isEmpty();
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static <K extends Comparable<K>> TreeSet<K> union(Map<K, ?> one, Map<K, ?> other) {
        TreeSet<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
