package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;

/**
 * A convenio in its chain of renewals.
 *
 * @param primero whether the others renew it
 * @param inicio first day of its own text, or null
 * @param fin last day of its own text, or null
 */
public record EslabonVista(String folio, EstadoConvenio estado, boolean primero, LocalDate inicio, LocalDate fin)
        implements Serializable {

    /** Whether it is an addendum that is not registered yet. */
    public boolean isEnTramite() {
        return !primero && estado.compareTo(EstadoConvenio.REGISTRADO) < 0;
    }

    static EslabonVista of(Convenio c) {
        return new EslabonVista(
                c.getFolio(),
                c.getEstado(),
                c.getOrigen() == null,
                c.datos().vigenciaInicio(),
                c.datos().vigenciaFin());
    }
}
