package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.TransicionEmergente;

/**
 * A line of a programme's time line: it moved, or a candidate was withdrawn.
 *
 * @param de state before, null for the first line
 * @param a state after
 * @param plantel of the candidate who was withdrawn, else null
 * @param candidato his number, else null; nothing here tells who he is
 */
public record LineaEmergenteVista(
        EstadoColecta de, EstadoColecta a, String usuario, Instant en, String motivo, String plantel, Integer candidato)
        implements Serializable {

    /** A withdrawal; candidates are withdrawn while the programme runs. */
    static LineaEmergenteVista retiro(Object[] r) {
        return new LineaEmergenteVista(
                EstadoColecta.EN_CURSO,
                EstadoColecta.EN_CURSO,
                (String) r[2],
                (Instant) r[3],
                null,
                (String) r[0],
                (Integer) r[1]);
    }

    static LineaEmergenteVista of(TransicionEmergente t) {
        return new LineaEmergenteVista(t.getDe(), t.getA(), t.getUsuario(), t.getEn(), t.getMotivo(), null, null);
    }
}
