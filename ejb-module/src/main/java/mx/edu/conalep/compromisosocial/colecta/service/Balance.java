package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;

/**
 * What was collected of one thing beside what was delivered of it. A counter-entry after a delivery leaves less collected than delivered
 * (ADR 0017): the difference is below zero and is told.
 *
 * @param articulo null for money
 * @param unidad null for money
 * @param recaudado what counts
 * @param entregado what the ally received
 */
public record Balance(String articulo, String unidad, BigDecimal recaudado, BigDecimal entregado)
        implements Serializable {

    /** What is left; below zero when more was delivered than counts by now. */
    public BigDecimal diferencia() {
        return recaudado.subtract(entregado);
    }

    /** Whether something is left to deliver. */
    public boolean isPendiente() {
        return diferencia().signum() > 0;
    }

    /** Whether more was delivered than counts by now. */
    public boolean isExceso() {
        return diferencia().signum() < 0;
    }

    /**
     * Money first, then each article that was collected or delivered.
     *
     * @param totales of the whole nation, as deliveries are
     */
    public static List<Balance> of(Totales totales, List<DatosEntrega> entregas) {
        BigDecimal dinero = Suma.ZERO;
        Map<String, Balance> especie = new LinkedHashMap<>();
        for (Totales.Especie e : totales.especie()) {
            especie.put(
                    ClaveArticulo.counted(e.articulo(), e.unidad()),
                    new Balance(e.articulo(), e.unidad(), e.cantidad(), BigDecimal.ZERO));
        }
        for (DatosEntrega entrega : entregas) {
            dinero = entrega.monto() == null ? dinero : dinero.add(entrega.monto());
            for (DatosEntrega.ArticuloEntregado a : entrega.articulos()) {
                especie.merge(
                        a.clave(),
                        new Balance(a.articulo(), a.unidad(), BigDecimal.ZERO, a.cantidad()),
                        (one, more) -> new Balance(
                                one.articulo, one.unidad, one.recaudado, one.entregado.add(more.entregado)));
            }
        }
        List<Balance> all = new ArrayList<>();
        all.add(new Balance(null, null, totales.dinero(), dinero));
        all.addAll(especie.values());
        return all;
    }
}
