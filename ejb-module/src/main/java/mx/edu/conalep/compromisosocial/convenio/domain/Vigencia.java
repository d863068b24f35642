package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;

/** Whether a registered convenio is in force on a day (§4 of the requirements: VIGENTE, VENCIDO by date, TERMINADO early). */
public enum Vigencia {
    /** Not registered yet: nothing can rest on it. */
    SIN_REGISTRO,
    /** Registered; its first day is still to come. */
    POR_INICIAR,
    /** Registered, and the day lies between its first and its last one, both included. */
    VIGENTE,
    /** Its last day is over. */
    VENCIDO,
    /** Ended early. */
    TERMINADO;

    /**
     * How a convenio stood on a day, whatever became of it later: one that ended early was in force before.
     *
     * @param terminado day of its early end; null without one
     */
    public static Vigencia on(
            EstadoConvenio estado, LocalDate inicio, LocalDate fin, LocalDate terminado, LocalDate dia) {
        boolean before = estado == EstadoConvenio.TERMINADO && terminado != null && dia.isBefore(terminado);
        return of(before ? EstadoConvenio.REGISTRADO : estado, inicio, fin, dia);
    }

    /** How a convenio stands on a day. */
    public static Vigencia of(EstadoConvenio estado, LocalDate inicio, LocalDate fin, LocalDate hoy) {
        if (estado == EstadoConvenio.TERMINADO) {
            return TERMINADO;
        }
        if (estado != EstadoConvenio.REGISTRADO) {
            return SIN_REGISTRO;
        }
        if (hoy.isBefore(inicio)) {
            return POR_INICIAR;
        }
        return hoy.isAfter(fin) ? VENCIDO : VIGENTE;
    }
}
