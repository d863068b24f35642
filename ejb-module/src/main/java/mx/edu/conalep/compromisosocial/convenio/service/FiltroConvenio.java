package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;

/**
 * Which convenios a list shows; null means any. The actor's scope always applies as well.
 *
 * @param vigencia how it stands today
 * @param porVencer whether only those in force whose last day is near are shown
 * @param texto words of a party, the object or a clause
 */
public record FiltroConvenio(
        String entidad,
        String plantel,
        Alcance alcance,
        EstadoConvenio estado,
        Vigencia vigencia,
        boolean porVencer,
        String texto)
        implements Serializable {

    /** Every convenio of the scope. */
    public static FiltroConvenio all() {
        return new FiltroConvenio(null, null, null, null, null, false, null);
    }

    /** Those of a state. */
    public static FiltroConvenio of(EstadoConvenio estado) {
        return new FiltroConvenio(null, null, null, estado, null, false, null);
    }
}
