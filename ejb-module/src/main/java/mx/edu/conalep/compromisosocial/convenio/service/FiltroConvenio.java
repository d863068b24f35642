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
 * @param enTramite whether only those on their way are shown: not registered, renewing nothing that was ended meanwhile, and
 *     signed still when found good (R19)
 * @param texto words of a party, the object or a clause, or the start of a folio or file number
 */
public record FiltroConvenio(
        String entidad,
        String plantel,
        Alcance alcance,
        EstadoConvenio estado,
        Vigencia vigencia,
        boolean porVencer,
        boolean enTramite,
        String texto)
        implements Serializable {

    /** Every convenio of the scope. */
    public static FiltroConvenio all() {
        return new FiltroConvenio(null, null, null, null, null, false, false, null);
    }

    /** Those of a state. */
    public static FiltroConvenio of(EstadoConvenio estado) {
        return new FiltroConvenio(null, null, null, estado, null, false, false, null);
    }
}
