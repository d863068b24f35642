package mx.edu.conalep.compromisosocial.actividad.domain;

import java.time.Instant;

/**
 * Who does something to an activity, and when (R27).
 *
 * @param usuario login name
 * @param en instant, UTC
 */
public record Acto(String usuario, Instant en) {}
