package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.domain.Sensibilizacion;

/**
 * An act of sensitising as others read it.
 *
 * @param anuladaPor who took it out of the account; null while it stands
 * @param anuladaEn when; null while it stands
 * @param motivo why; null while it stands
 */
public record SensibilizacionVista(
        long id,
        String plantel,
        DatosSensibilizacion datos,
        String usuario,
        Instant en,
        String anuladaPor,
        Instant anuladaEn,
        String motivo)
        implements Serializable {

    static SensibilizacionVista of(Sensibilizacion s) {
        return new SensibilizacionVista(
                s.getId(),
                s.getPlantel(),
                s.datos(),
                s.getUsuario(),
                s.getEn(),
                s.getAnuladaPor(),
                s.getAnuladaEn(),
                s.getMotivo());
    }

    /** Whether it is out of the account. */
    public boolean anulada() {
        return anuladaEn != null;
    }
}
