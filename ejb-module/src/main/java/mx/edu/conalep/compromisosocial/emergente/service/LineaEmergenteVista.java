package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.TransicionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Reserva;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * A line of a programme's time line: it moved, or a candidate was withdrawn.
 *
 * @param de state before, null for the first line
 * @param a state after
 * @param plantel of the candidate who was withdrawn, else null
 * @param candidato his number where the reader is of his plantel, else null; nothing here tells who he is
 */
public record LineaEmergenteVista(
        EstadoColecta de, EstadoColecta a, String usuario, Instant en, String motivo, String plantel, Integer candidato)
        implements Serializable {

    /**
     * A withdrawal; candidates are withdrawn while the programme runs. Outside the plantel it is told without the number, from which would
     * follow how many candidates the plantel has at least (R25).
     *
     * @param r plantel, number, who withdrew him, when
     * @param lector what the reader reads
     */
    static LineaEmergenteVista retiro(Object[] r, Ambito lector) {
        return new LineaEmergenteVista(
                EstadoColecta.EN_CURSO,
                EstadoColecta.EN_CURSO,
                (String) r[2],
                (Instant) r[3],
                null,
                (String) r[0],
                Reserva.isOfThePlantel(lector) ? (Integer) r[1] : null);
    }

    /** Whether it tells of a withdrawal. */
    public boolean isRetiro() {
        return plantel != null;
    }

    static LineaEmergenteVista of(TransicionEmergente t) {
        return new LineaEmergenteVista(t.getDe(), t.getA(), t.getUsuario(), t.getEn(), t.getMotivo(), null, null);
    }
}
