package mx.edu.conalep.compromisosocial.organizacion.service;

import java.io.Serializable;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.organizacion.domain.Plantel;

/**
 * A plantel as rows, headings and captures need it: without its careers, so that one statement reads it.
 *
 * @param clave e.g. {@code 15-016}
 * @param entidad key of its entidad
 * @param estado the federal state of its entidad
 * @param zona the zone in which its dates are told
 * @param latitud degrees north, WGS-84, null when unknown
 * @param longitud degrees east, WGS-84, null when unknown
 */
public record PlantelBreve(
        String clave, String nombre, String entidad, String estado, ZoneId zona, Double latitud, Double longitud)
        implements Serializable {

    static PlantelBreve of(Plantel p) {
        return new PlantelBreve(
                p.getClave(),
                p.getNombre(),
                p.getEntidad().getClave(),
                p.getEntidad().getEstado(),
                p.zona(),
                p.getLatitud(),
                p.getLongitud());
    }
}
