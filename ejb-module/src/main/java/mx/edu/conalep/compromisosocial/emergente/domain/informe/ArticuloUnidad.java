package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Goods of one kind in a unit.
 *
 * @param clave key of the article ({@code ClaveArticulo})
 * @param articulo as it was written
 * @param donado given, less what was taken back
 * @param asignado approved and standing
 * @param entregado delivered of it
 */
public record ArticuloUnidad(
        Unidad unidad,
        String clave,
        String articulo,
        String medida,
        BigDecimal donado,
        BigDecimal asignado,
        BigDecimal entregado)
        implements Serializable {

    /** What was given and nobody got; the plantel keeps it. */
    public BigDecimal remanente() {
        return donado.subtract(entregado);
    }

    /** The same amounts, however the article is written. */
    public boolean isSame(ArticuloUnidad otro) {
        return donado.compareTo(otro.donado) == 0
                && asignado.compareTo(otro.asignado) == 0
                && entregado.compareTo(otro.entregado) == 0;
    }
}
