package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One thing of a campaign: what was wanted, collected and delivered.
 *
 * @param meta null without a goal
 * @param entregado null where deliveries are outside the reader's scope
 */
public record BalanceInforme(Cosa cosa, BigDecimal meta, BigDecimal recaudado, BigDecimal entregado)
        implements Serializable {

    private static final BigDecimal CIEN = new BigDecimal(100);

    /** What was collected and not delivered; below zero when a counter-entry came after the delivery. Null with {@code entregado}. */
    public BigDecimal diferencia() {
        return entregado == null ? null : recaudado.subtract(entregado);
    }

    /** How much of the goal was reached, in whole percent rounded down; null without a goal. */
    public Integer avance() {
        return meta == null
                ? null
                : recaudado.multiply(CIEN).divide(meta, 0, RoundingMode.FLOOR).intValue();
    }
}
