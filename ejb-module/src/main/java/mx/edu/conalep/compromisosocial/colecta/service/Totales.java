package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;

/**
 * What was collected inside the reader's scope against the goal of the colecta; money and kind apart, counter-entries subtracted.
 *
 * @param dinero MXN with two decimals
 * @param metaDinero goal in money, null without one
 * @param especie by article: those of the goal, and whatever else was collected
 */
public record Totales(BigDecimal dinero, BigDecimal metaDinero, List<Especie> especie) implements Serializable {

    /** Collected and goal of an article; the goal is null without one. */
    public record Especie(String articulo, String unidad, BigDecimal cantidad, BigDecimal meta)
            implements Serializable {}

    /** Puts sums beside the goal; a part of the goal to which nobody contributed is a zero. */
    static Totales of(List<Suma> sumas, List<DatosMeta> metas) {
        BigDecimal dinero = Suma.ZERO;
        Map<String, Especie> especie = new LinkedHashMap<>();
        BigDecimal metaDinero = null;
        for (DatosMeta meta : metas) {
            if (meta.tipo() == TipoAportacion.DINERO) {
                metaDinero = metaDinero == null ? meta.monto() : metaDinero.add(meta.monto());
            } else {
                especie.merge(
                        meta.clave(),
                        new Especie(meta.articulo(), meta.unidad(), new BigDecimal("0.000"), meta.cantidad()),
                        (one, more) -> new Especie(one.articulo, one.unidad, one.cantidad, one.meta.add(more.meta)));
            }
        }
        for (Suma suma : sumas) {
            if (suma.tipo() == TipoAportacion.DINERO) {
                dinero = dinero.add(suma.monto());
            } else {
                especie.merge(
                        suma.clave(),
                        new Especie(suma.articulo(), suma.unidad(), suma.cantidad(), null),
                        (goal, sum) -> new Especie(goal.articulo, goal.unidad, sum.cantidad, goal.meta));
            }
        }
        return new Totales(dinero, metaDinero, List.copyOf(especie.values()));
    }
}
