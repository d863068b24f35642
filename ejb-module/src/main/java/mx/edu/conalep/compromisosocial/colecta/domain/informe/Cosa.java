package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;

/**
 * What is counted: money, or an article in its unit. Two are the same when type and key are, however their names are written.
 *
 * @param clave key of the article ({@code ClaveArticulo}), empty for money
 * @param articulo as it was written first, null for money
 * @param unidad null for money
 */
public record Cosa(TipoAportacion tipo, String clave, String articulo, String unidad)
        implements Serializable, Comparable<Cosa> {

    /** Digits behind the point of an amount of it: cents of money, thousandths of goods. */
    public int decimales() {
        return isDinero() ? 2 : 3;
    }

    /** The same under the key under which it counts today; a version that was published before kept it as it was written then. */
    Cosa contada() {
        return isDinero() ? this : new Cosa(tipo, ClaveArticulo.counted(articulo, unidad), articulo, unidad);
    }

    /** Nothing of it. */
    public BigDecimal cero() {
        return BigDecimal.ZERO.setScale(decimales());
    }

    public boolean isDinero() {
        return tipo == TipoAportacion.DINERO;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cosa that && tipo == that.tipo && clave.equals(that.clave);
    }

    @Override
    public int hashCode() {
        return clave.hashCode();
    }

    /** Money first, then articles by key. */
    @Override
    public int compareTo(Cosa other) {
        int byType = tipo.compareTo(other.tipo);
        return byType == 0 ? clave.compareTo(other.clave) : byType;
    }
}
