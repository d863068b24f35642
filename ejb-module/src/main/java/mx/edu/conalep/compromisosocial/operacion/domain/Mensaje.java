package mx.edu.conalep.compromisosocial.operacion.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of an execution's log.
 *
 * @param momento when
 * @param nivel   its weight
 * @param texto   what happened, in Spanish
 */
public record Mensaje(Instant momento, Nivel nivel, String texto) implements Serializable {}
