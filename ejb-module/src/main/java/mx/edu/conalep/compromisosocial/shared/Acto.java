package mx.edu.conalep.compromisosocial.shared;

import java.time.Instant;

/**
 * Who does something, and when (R27).
 *
 * @param usuario login name
 * @param en instant, UTC
 */
public record Acto(String usuario, Instant en) {}
