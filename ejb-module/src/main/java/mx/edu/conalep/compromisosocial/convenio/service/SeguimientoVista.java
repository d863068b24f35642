package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.convenio.domain.Seguimiento;

/** A note on how a commitment goes on, as others read it (R8.4); {@code orden} is the number of the commitment. */
public record SeguimientoVista(int orden, String nota, String hechoPor, Instant hechoEn) implements Serializable {

    static SeguimientoVista of(Seguimiento s) {
        return new SeguimientoVista(s.getCompromiso().getOrden(), s.getNota(), s.getHechoPor(), s.getHechoEn());
    }
}
