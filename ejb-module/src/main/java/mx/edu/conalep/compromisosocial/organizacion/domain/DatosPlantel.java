package mx.edu.conalep.compromisosocial.organizacion.domain;

import java.time.LocalTime;
import java.util.List;

/**
 * What an administrator sets of a plantel.
 *
 * @param nombre official name without the word plantel, 150 characters at most
 * @param tipo kind
 * @param zonaHoraria IANA zone when it differs from the entidad's, else null
 * @param latitud degrees north, WGS-84, or null when unknown
 * @param longitud degrees east, WGS-84, or null when unknown
 * @param carreras careers that it offers
 * @param entrada start of school hours, local time
 * @param salida end of school hours, local time
 */
public record DatosPlantel(
        String nombre,
        TipoPlantel tipo,
        String zonaHoraria,
        Double latitud,
        Double longitud,
        List<String> carreras,
        LocalTime entrada,
        LocalTime salida) {

    public DatosPlantel {
        carreras = carreras == null ? List.of() : List.copyOf(carreras);
    }
}
