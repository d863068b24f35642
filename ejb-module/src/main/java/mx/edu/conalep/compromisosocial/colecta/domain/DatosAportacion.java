package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What a plantel contributes: money or goods.
 *
 * @param monto MXN with two decimals; null in kind
 * @param referenciaDeposito reference of the deposit; null in kind
 * @param fecha day of the deposit or of the reception, local date of the plantel
 * @param articulo null for money
 * @param cantidad three decimals; null for money
 * @param unidad null for money
 * @param comprobante SHA-256 of an uploaded proof, or null
 */
public record DatosAportacion(
        TipoAportacion tipo,
        BigDecimal monto,
        String referenciaDeposito,
        LocalDate fecha,
        String articulo,
        BigDecimal cantidad,
        String unidad,
        String comprobante)
        implements Serializable {

    /** Whether it is money. */
    public boolean isDinero() {
        return tipo == TipoAportacion.DINERO;
    }

    /** It in a line of the audit trail: amount, reference of a deposit, day. */
    public String linea() {
        String cuanto = isDinero()
                ? monto.toPlainString() + " MXN (" + referenciaDeposito + ")"
                : cantidad.toPlainString() + " " + unidad + " de " + articulo;
        return cuanto + " del " + fecha;
    }

    /** The name of its date in JSON. */
    public String campoFecha() {
        return isDinero() ? "fecha_deposito" : "fecha";
    }

    /** The rules that it breaks by itself, each with its field. */
    public List<RuleViolation> check() {
        List<RuleViolation> broken = new ArrayList<>();
        if (tipo == null) {
            broken.add(new RuleViolation("colecta.tipo.required", "tipo"));
            return broken;
        }
        if (isDinero()) {
            ReglasColecta.positive(monto, "monto", broken);
            ReglasColecta.required(referenciaDeposito, "referencia_deposito", broken);
        } else {
            ReglasColecta.required(articulo, "articulo", broken);
            ReglasColecta.positive(cantidad, "cantidad", broken);
            ReglasColecta.required(unidad, "unidad", broken);
        }
        ReglasColecta.required(fecha, campoFecha(), broken);
        ClaveArticulo.check(articulo, unidad, "articulo", broken);
        return broken;
    }

    /**
     * The rules that it breaks in its colecta.
     *
     * @param inicio first day of the cronograma
     * @param cierre its last day; what was deposited by then may be captured later
     * @param comprobado whether its proof, if it names one, is on file
     */
    public List<RuleViolation> check(LocalDate inicio, LocalDate cierre, LocalDate hoy, boolean comprobado) {
        List<RuleViolation> broken = new ArrayList<>();
        LocalDate hasta = hoy.isAfter(cierre) ? cierre : hoy;
        if (fecha != null && (fecha.isBefore(inicio) || fecha.isAfter(hasta))) {
            broken.add(new RuleViolation("colecta.fecha.range", campoFecha(), inicio, hasta, "inicio"));
        }
        if (comprobante != null && !comprobado) {
            broken.add(new RuleViolation("colecta.aportacion.comprobante", "evidencia"));
        }
        return broken;
    }

    /** The same amounts below zero, for a counter-entry. */
    DatosAportacion negated() {
        return new DatosAportacion(
                tipo,
                monto == null ? null : monto.negate(),
                referenciaDeposito,
                fecha,
                articulo,
                cantidad == null ? null : cantidad.negate(),
                unidad,
                comprobante);
    }
}
