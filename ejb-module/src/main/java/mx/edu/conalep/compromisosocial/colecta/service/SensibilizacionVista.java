package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.domain.Sensibilizacion;

/** An act of sensitising as others read it. */
public record SensibilizacionVista(long id, String plantel, DatosSensibilizacion datos, String usuario, Instant en)
        implements Serializable {

    static SensibilizacionVista of(Sensibilizacion s) {
        return new SensibilizacionVista(s.getId(), s.getPlantel(), s.datos(), s.getUsuario(), s.getEn());
    }
}
