package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A criterion of vulnerability (Art. 15).
 *
 * @param nombre what is asked
 * @param peso points of the highest answer, two decimals; those of a programme add up to 100
 * @param maximo the highest answer: 1 of yes or no, 2 to 10 of a scale
 */
public record Criterio(String nombre, BigDecimal peso, TipoCriterio tipo, Integer maximo) implements Serializable {}
