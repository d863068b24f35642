package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.Compromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoCompromiso;

/**
 * A commitment as others read it (R8.4).
 *
 * @param orden its number within the convenio, from 1
 * @param vencido whether it should have been fulfilled before today
 */
public record CompromisoVista(
        int orden,
        DatosCompromiso datos,
        EstadoCompromiso estado,
        Instant cumplidoEn,
        String cumplidoPor,
        boolean vencido)
        implements Serializable {

    static CompromisoVista of(Compromiso c, LocalDate hoy) {
        return new CompromisoVista(
                c.getOrden(), c.datos(), c.getEstado(), c.getCumplidoEn(), c.getCumplidoPor(), c.isVencido(hoy));
    }
}
