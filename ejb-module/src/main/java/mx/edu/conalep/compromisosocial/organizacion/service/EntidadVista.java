package mx.edu.conalep.compromisosocial.organizacion.service;

import java.io.Serializable;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;

/** An entidad as others read it; {@code zona} is the zone of its capital. */
public record EntidadVista(
        String clave, String abreviatura, String nombre, Entidad.Tipo tipo, String estado, ZoneId zona)
        implements Serializable {

    static EntidadVista of(Entidad e) {
        return new EntidadVista(e.getClave(), e.getAbreviatura(), e.getNombre(), e.getTipo(), e.getEstado(), e.zona());
    }
}
