package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.TransicionEmergente;

/**
 * A line of a programme's time line.
 *
 * @param de state before, null for the first line
 */
public record LineaEmergenteVista(EstadoColecta de, EstadoColecta a, String usuario, Instant en, String motivo)
        implements Serializable {

    static LineaEmergenteVista of(TransicionEmergente t) {
        return new LineaEmergenteVista(t.getDe(), t.getA(), t.getUsuario(), t.getEn(), t.getMotivo());
    }
}
