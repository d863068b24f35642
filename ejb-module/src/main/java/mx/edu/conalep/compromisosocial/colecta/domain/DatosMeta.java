package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A part of the goal of a colecta.
 *
 * @param monto how much money, MXN with two decimals; null in kind
 * @param articulo what, in kind; null for money
 * @param cantidad how much of it, three decimals; null for money
 * @param unidad what the amount counts; null for money
 */
public record DatosMeta(TipoAportacion tipo, BigDecimal monto, String articulo, BigDecimal cantidad, String unidad)
        implements Serializable {

    /** The key under which its article counts; null for money. */
    public String clave() {
        return ClaveArticulo.counted(articulo, unidad);
    }
}
