package mx.edu.conalep.compromisosocial.shared;

import java.time.Instant;

/**
 * Who does something, and when (R27).
 *
 * @param usuario login name
 * @param en instant, UTC
 * @param suple login name of whom he stands in for, or null
 */
public record Acto(String usuario, Instant en, String suple) {

    /** An act of one's own. */
    public Acto(String usuario, Instant en) {
        this(usuario, en, null);
    }

    /** The same act, standing in for somebody. */
    public Acto standingInFor(String otro) {
        return new Acto(usuario, en, otro);
    }
}
