package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.ApoyoRecibido;
import mx.edu.conalep.compromisosocial.convenio.domain.ComprobanteApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;

/**
 * A received support as others read it.
 *
 * @param numero from 1 within the convenio
 * @param comprobante its proof; null while there is none
 * @param anuladoPor who took it out of the account; null while it stands
 * @param motivo why; null while it stands
 */
public record ApoyoRecibidoVista(
        int numero,
        LocalDate fecha,
        DatosApoyo datos,
        ComprobanteApoyo comprobante,
        String registradoPor,
        Instant registradoEn,
        String anuladoPor,
        String motivo)
        implements Serializable {

    static ApoyoRecibidoVista of(ApoyoRecibido a) {
        return new ApoyoRecibidoVista(
                a.getNumero(),
                a.getFecha(),
                a.datos(),
                a.getComprobante(),
                a.getRegistradoPor(),
                a.getRegistradoEn(),
                a.getAnuladoPor(),
                a.getMotivo());
    }

    /** Whether it is out of the account. */
    public boolean anulado() {
        return anuladoPor != null;
    }
}
