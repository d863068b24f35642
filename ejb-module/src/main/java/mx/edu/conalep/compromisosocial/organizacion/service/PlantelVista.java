package mx.edu.conalep.compromisosocial.organizacion.service;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.Plantel;
import mx.edu.conalep.compromisosocial.organizacion.domain.TipoPlantel;

/**
 * A plantel as others read it.
 *
 * @param zona the zone in which its dates are told
 * @param zonaPropia its own IANA zone, or null when it takes its entidad's
 * @param latitud degrees north, WGS-84, null when unknown
 * @param longitud degrees east, WGS-84, null when unknown
 * @param version for the next change of it
 */
public record PlantelVista(
        String clave,
        String nombre,
        String entidad,
        String entidadNombre,
        String entidadAbreviatura,
        TipoPlantel tipo,
        ZoneId zona,
        String zonaPropia,
        Double latitud,
        Double longitud,
        List<String> carreras,
        LocalTime entrada,
        LocalTime salida,
        int version)
        implements Serializable {

    static PlantelVista of(Plantel p) {
        return new PlantelVista(
                p.getClave(),
                p.getNombre(),
                p.getEntidad().getClave(),
                p.getEntidad().getNombre(),
                p.getEntidad().getAbreviatura(),
                p.getTipo(),
                p.zona(),
                p.getZonaHoraria(),
                p.getLatitud(),
                p.getLongitud(),
                List.copyOf(p.getCarreras()),
                p.getEntrada(),
                p.getSalida(),
                p.getVersion());
    }

    /** Whether distances from it can be computed. */
    public boolean hasCoordinates() {
        return latitud != null && longitud != null;
    }
}
