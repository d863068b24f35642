package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A support that a convenio offers (Art. 20 I).
 *
 * @param descripcion what is given
 * @param cantidad how much of it, in kind; null for money
 * @param unidad what the amount counts; null for money
 * @param monto value in MXN with two decimals; required for money
 */
public record DatosApoyo(TipoApoyo tipo, String descripcion, BigDecimal cantidad, String unidad, BigDecimal monto)
        implements Serializable {}
