package mx.edu.conalep.compromisosocial.calendario.domain;

import java.time.ZoneId;

/**
 * Where a deadline runs: whose non-working days count and in which zone its last day ends.
 *
 * @param entidad clave of the entidad, or null for the nation
 * @param zona IANA zone
 */
public record Lugar(String entidad, ZoneId zona) {

    /** The nation: national non-working days only, hour of Mexico City. */
    public static final Lugar NACIONAL = new Lugar(null, Plazo.NACIONAL);
}
