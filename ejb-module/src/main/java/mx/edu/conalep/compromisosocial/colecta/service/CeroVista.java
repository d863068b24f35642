package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.CeroColecta;

/**
 * A zero declaration as others read it.
 *
 * @param retiradoEn when a contribution withdrew it, null while it stands
 */
public record CeroVista(String plantel, String declaradoPor, Instant declaradoEn, Instant retiradoEn)
        implements Serializable {

    static CeroVista of(CeroColecta z) {
        return new CeroVista(z.getPlantel(), z.getDeclaradoPor(), z.getDeclaradoEn(), z.getRetiradoEn());
    }
}
