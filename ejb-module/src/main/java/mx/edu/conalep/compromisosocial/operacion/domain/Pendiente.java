package mx.edu.conalep.compromisosocial.operacion.domain;

import java.io.Serializable;

/**
 * What a close leaves out, by plantel (R22, R22.0, R23).
 *
 * @param entidad      clave of the entidad
 * @param plantel      clave of the plantel
 * @param nombre       name of the plantel
 * @param borradores   activities still in draft
 * @param devueltas    activities returned and not sent again
 * @param sinValidar   activities sent and not validated
 * @param sinReporte   true when it has neither an activity sent nor a zero declaration
 */
public record Pendiente(
        String entidad,
        String plantel,
        String nombre,
        int borradores,
        int devueltas,
        int sinValidar,
        boolean sinReporte)
        implements Serializable {

    /**
     * What a job on the quarter would leave out of it: the close of capture leaves nothing out that was sent, for entidades go on
     * validating it.
     */
    public Pendiente leftOutBy(Trabajo trabajo) {
        return trabajo == Trabajo.CIERRE_CAPTURA
                ? new Pendiente(entidad, plantel, nombre, borradores, devueltas, 0, sinReporte)
                : this;
    }

    /** @return true when closing capture now would leave something of the plantel out */
    public boolean leftOutOfCapture() {
        return borradores + devueltas > 0 || sinReporte;
    }

    /** @return true when its own plantel, and not its entidad, can still do something about it */
    public boolean waitsForPlantel() {
        return borradores + devueltas > 0 || sinReporte && sinValidar == 0;
    }

    /** @return true when closing validation now would leave something of the plantel out */
    public boolean leftOutOfValidation() {
        return leftOutOfCapture() || sinValidar > 0;
    }
}
