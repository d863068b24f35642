package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When and where a picture or video was taken, as its own hidden data says. The position is used once, to compute a
 * distance, and is never stored (R25).
 *
 * @param local date and time on the camera's clock, or null when unknown
 * @param instante moment of a video, which tells it in UTC, or null
 * @param latitud degrees WGS-84, or null
 * @param longitud degrees WGS-84, or null
 */
public record Captura(LocalDateTime local, Instant instante, Double latitud, Double longitud) {

    /** Nothing known. */
    public static final Captura DESCONOCIDA = new Captura(null, null, null, null);

    private static final int FIRST_YEAR = 2000;

    public boolean hasPosicion() {
        return latitud != null
                && longitud != null
                && Math.abs(latitud) <= 90
                && Math.abs(longitud) <= 180
                && (latitud != 0 || longitud != 0);
    }

    /** Local date and time in a zone, or null when unknown or plainly the default of a clock that was never set. */
    public LocalDateTime tomadaEn(ZoneId zona) {
        LocalDateTime value = local != null || instante == null ? local : LocalDateTime.ofInstant(instante, zona);
        return value == null || value.getYear() < FIRST_YEAR ? null : value;
    }
}
