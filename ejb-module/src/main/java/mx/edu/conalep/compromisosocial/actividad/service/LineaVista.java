package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Transicion;

/**
 * A line of an activity's time line.
 *
 * @param codigo message code of what was done
 * @param usuario who did it
 * @param en instant, UTC
 * @param de state before, null for the capture
 * @param a state after
 * @param motivo its reason, or null
 */
public record LineaVista(
        String codigo, String usuario, Instant en, EstadoActividad de, EstadoActividad a, String motivo)
        implements Serializable {
    static LineaVista of(Transicion t) {
        return new LineaVista(t.getCodigo(), t.getUsuario(), t.getEn(), t.getDe(), t.getA(), t.getMotivo());
    }
}
