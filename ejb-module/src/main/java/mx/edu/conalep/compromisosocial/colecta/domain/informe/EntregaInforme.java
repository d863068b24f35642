package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the ally received of one thing in one delivery.
 *
 * @param entrega row number of the delivery
 * @param recibo SHA-256 of the receipt
 */
public record EntregaInforme(
        long entrega, LocalDate fecha, String recibe, String recibo, Cosa cosa, BigDecimal cantidad)
        implements Serializable {

    /** The same, its thing under the key under which it counts today. */
    EntregaInforme contada() {
        return new EntregaInforme(entrega, fecha, recibe, recibo, cosa.contada(), cantidad);
    }

    /** This and more of the same thing in the same delivery. */
    EntregaInforme plus(EntregaInforme more) {
        return new EntregaInforme(entrega, fecha, recibe, recibo, cosa, cantidad.add(more.cantidad));
    }
}
