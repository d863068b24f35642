package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What is delivered to the ally.
 *
 * @param fecha its day, local date of Mexico City
 * @param recibe name of the person who receives it
 * @param recibo SHA-256 of the uploaded receipt
 * @param monto money, MXN with two decimals, or null
 * @param articulos goods, each article once
 */
public record DatosEntrega(
        LocalDate fecha, String recibe, String recibo, BigDecimal monto, List<ArticuloEntregado> articulos)
        implements Serializable {
    /** Code of what is told when neither money nor goods are written. */
    public static final String NADA = "colecta.entrega.nada";

    public DatosEntrega {
        articulos = List.copyOf(articulos);
    }

    /** Some amount of an article. */
    public record ArticuloEntregado(String articulo, BigDecimal cantidad, String unidad) implements Serializable {

        /** The key under which it was collected; null when a name is missing. */
        public String clave() {
            return ClaveArticulo.counted(articulo, unidad);
        }
    }

    /**
     * The rules that it breaks, each with the path of its field: no more is delivered than was collected and not delivered before.
     *
     * @param inicio first day of the cronograma
     * @param enRecibo whether the receipt is on file
     * @param dinero money that may still be delivered
     * @param especie goods that may still be delivered, by the key of the article
     */
    public List<RuleViolation> check(
            LocalDate inicio, LocalDate hoy, boolean enRecibo, BigDecimal dinero, Map<String, BigDecimal> especie) {
        List<RuleViolation> broken = new ArrayList<>();
        ReglasColecta.required(fecha, "fecha", broken);
        if (fecha != null && (fecha.isBefore(inicio) || fecha.isAfter(hoy))) {
            broken.add(new RuleViolation("colecta.fecha.range", "fecha", inicio, hoy, "inicio"));
        }
        ReglasColecta.required(recibe, "recibe", broken);
        if (!enRecibo) {
            broken.add(new RuleViolation("colecta.entrega.recibo", "recibo"));
        }
        if (monto == null && articulos.isEmpty()) {
            broken.add(new RuleViolation(NADA, "monto"));
        }
        if (monto != null) {
            ReglasColecta.positive(monto, "monto", broken);
            if (monto.compareTo(dinero) > 0) {
                broken.add(exceso("monto", Messages.money(dinero.max(BigDecimal.ZERO))));
            }
        }
        goods(especie, broken);
        return broken;
    }

    private void goods(Map<String, BigDecimal> especie, List<RuleViolation> broken) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < articulos.size(); i++) {
            ArticuloEntregado one = articulos.get(i);
            String path = "articulos[" + i + "].";
            ReglasColecta.required(one.articulo(), path + "articulo", broken);
            ReglasColecta.required(one.unidad(), path + "unidad", broken);
            ReglasColecta.positive(one.cantidad(), path + "cantidad", broken);
            String clave = one.clave();
            if (clave == null || one.cantidad() == null) {
                continue;
            }
            if (!seen.add(clave)) {
                broken.add(new RuleViolation("colecta.entrega.repetido", path + "articulo", one.articulo()));
            }
            BigDecimal quedan = especie.getOrDefault(clave, BigDecimal.ZERO);
            if (one.cantidad().compareTo(quedan) > 0) {
                broken.add(
                        exceso(path + "cantidad", Messages.decimal(quedan.max(BigDecimal.ZERO)) + " " + one.unidad()));
            }
        }
    }

    private static RuleViolation exceso(String path, String quedan) {
        return new RuleViolation("colecta.entrega.exceso", path, quedan);
    }
}
