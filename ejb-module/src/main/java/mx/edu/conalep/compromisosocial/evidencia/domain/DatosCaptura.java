package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * What is kept of a file's hidden data, for the validator's eyes: when it was taken, and how far from the plantel.
 *
 * @param tomadaEn local date and time, or null when unknown
 * @param distanciaM metres from the plantel on the WGS-84 ellipsoid, or null when either place is unknown
 */
public record DatosCaptura(LocalDateTime tomadaEn, Integer distanciaM) {

    /**
     * Takes the two values out of a capture; the position itself is forgotten (R25).
     *
     * @param captura as read from the file
     * @param zona zone of the plantel
     * @param latitud of the plantel in degrees, or null
     * @param longitud of the plantel in degrees, or null
     */
    public static DatosCaptura of(Captura captura, ZoneId zona, Double latitud, Double longitud) {
        Integer distancia = null;
        if (captura.hasPosicion() && latitud != null && longitud != null) {
            distancia = (int) Math.round(Geodesic.WGS84.Inverse(
                            latitud, longitud, captura.latitud(), captura.longitud(), GeodesicMask.DISTANCE)
                    .s12);
        }
        return new DatosCaptura(captura.tomadaEn(zona), distancia);
    }
}
