package mx.edu.conalep.compromisosocial.colecta.service;

import java.math.BigDecimal;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.persistence.ResultadosRepository;

/**
 * A sum of validated contributions of one unit, of money or of one article.
 *
 * @param grupo key of the plantel or entidad, empty for the nation
 * @param clave key of the article, null for money
 */
record Suma(
        String grupo,
        TipoAportacion tipo,
        String clave,
        String articulo,
        String unidad,
        BigDecimal monto,
        BigDecimal cantidad) {

    /** No money. */
    static final BigDecimal ZERO = new BigDecimal("0.00");

    /** Of a row of {@link ResultadosRepository#sumas}. */
    static Suma of(Object[] r) {
        return new Suma(
                text(r[0]),
                TipoAportacion.valueOf(text(r[1])),
                text(r[2]),
                text(r[3]),
                text(r[4]),
                (BigDecimal) r[5],
                (BigDecimal) r[6]);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
