package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TransicionColecta;

/**
 * A line of a colecta's time line.
 *
 * @param de state before, null for the first line
 */
public record LineaColectaVista(EstadoColecta de, EstadoColecta a, String usuario, Instant en, String motivo)
        implements Serializable {

    static LineaColectaVista of(TransicionColecta t) {
        return new LineaColectaVista(t.getDe(), t.getA(), t.getUsuario(), t.getEn(), t.getMotivo());
    }
}
