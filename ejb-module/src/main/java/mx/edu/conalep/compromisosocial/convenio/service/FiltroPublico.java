package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;

/**
 * Which published convenios are asked for; null means any.
 *
 * @param entidad its key
 * @param vigencia how it stands today, hour of Mexico City
 * @param texto words of what is published: the object, the names of legal persons, the folio
 */
public record FiltroPublico(String entidad, Vigencia vigencia, String texto) implements Serializable {

    /** All that is published. */
    public static FiltroPublico all() {
        return new FiltroPublico(null, null, null);
    }
}
