package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a plantel has of an article.
 *
 * @param clave key under which the article adds up
 * @param donado what was given, less what was taken back
 * @param comprometido what standing choices hold, proposed or approved
 */
public record Existencia(String clave, String articulo, String unidad, BigDecimal donado, BigDecimal comprometido)
        implements Serializable {

    static Existencia of(Object[] r) {
        return new Existencia(r[0].toString(), r[1].toString(), r[2].toString(), (BigDecimal) r[3], (BigDecimal) r[4]);
    }

    /** What nobody holds yet. */
    public BigDecimal disponible() {
        return donado.subtract(comprometido);
    }
}
