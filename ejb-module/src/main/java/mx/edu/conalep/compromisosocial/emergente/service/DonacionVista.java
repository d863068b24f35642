package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DonacionEmergente;

/**
 * A donation in kind as others read it.
 *
 * @param reversionDe number of the donation that it takes back, null otherwise
 * @param motivo why it takes one back, null otherwise
 */
public record DonacionVista(
        int numero,
        String plantel,
        DatosDonacion datos,
        Integer reversionDe,
        String motivo,
        String capturadaPor,
        Instant capturadaEn)
        implements Serializable {

    static DonacionVista of(DonacionEmergente d) {
        return new DonacionVista(
                d.getNumero(),
                d.getPlantel(),
                d.datos(),
                d.getReversionDe(),
                d.getMotivo(),
                d.getCapturadaPor(),
                d.getCapturadaEn());
    }
}
