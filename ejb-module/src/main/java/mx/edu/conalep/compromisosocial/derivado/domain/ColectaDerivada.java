package mx.edu.conalep.compromisosocial.derivado.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A colecta that rests on a convenio, with what was collected inside the reader's scope and validated.
 *
 * @param estado its state, by name
 * @param dinero MXN with two decimals
 * @param articulos kinds of goods
 */
public record ColectaDerivada(String folio, String causa, String estado, BigDecimal dinero, long articulos)
        implements Serializable {}
