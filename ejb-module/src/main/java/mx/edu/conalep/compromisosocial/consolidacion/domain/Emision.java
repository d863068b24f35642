package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * That the DVS issued the report of a version (R24).
 *
 * @param vence last day for it, hour of Mexico City
 * @param en when it was issued, UTC
 */
public record Emision(LocalDate vence, Instant en, String por) implements Serializable {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    /** Whether it was issued before the end of its last day. */
    public boolean isEnPlazo() {
        return !LocalDate.ofInstant(en, NACIONAL).isAfter(vence);
    }
}
