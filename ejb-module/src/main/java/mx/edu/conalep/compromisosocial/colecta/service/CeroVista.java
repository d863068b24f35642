package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.CeroColecta;

/** A zero declaration as others read it. */
public record CeroVista(String plantel, String declaradoPor, Instant declaradoEn) implements Serializable {

    static CeroVista of(CeroColecta z) {
        return new CeroVista(z.getPlantel(), z.getDeclaradoPor(), z.getDeclaradoEn());
    }
}
