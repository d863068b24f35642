package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;

/**
 * A contribution as a version froze it.
 *
 * @param cantidad MXN or amount of goods; below zero for a counter-entry
 * @param contraasientoDe number of the one that it takes back, or null
 * @param motivo of a counter-entry, or null
 */
public record AportacionInforme(
        int numero,
        String entidad,
        String plantel,
        LocalDate fecha,
        Cosa cosa,
        BigDecimal cantidad,
        EstadoAportacion estado,
        Integer contraasientoDe,
        String motivo)
        implements Serializable {

    /** Whether it counts; what nobody validated stays out. */
    public boolean isContada() {
        return estado == EstadoAportacion.VALIDADA;
    }

    /** The same, its thing under the key under which it counts today. */
    AportacionInforme contada() {
        return new AportacionInforme(
                numero, entidad, plantel, fecha, cosa.contada(), cantidad, estado, contraasientoDe, motivo);
    }

    /** Whether it takes another one back. */
    public boolean isContraasiento() {
        return contraasientoDe != null;
    }
}
