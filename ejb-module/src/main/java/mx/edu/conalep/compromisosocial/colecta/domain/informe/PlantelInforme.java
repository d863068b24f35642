package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;

/**
 * How a participating plantel answered.
 *
 * @param cuentan contributions that count; a counter-entry and the one that it takes back count neither of them
 * @param contraasientos those that take another one back
 * @param fuera contributions that the close left out because nobody had validated them
 */
public record PlantelInforme(
        String entidad, String plantel, String nombre, Situacion situacion, int cuentan, int contraasientos, int fuera)
        implements Serializable {}
