package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.Prorroga;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;

/**
 * An extension or reopening as others read it.
 *
 * @param plantel clave, or null when it is for every plantel of the entidad
 * @param hasta last local date, inclusive
 * @param otorgadaEn when it was granted (UTC)
 */
public record ProrrogaVista(
        long id,
        String periodo,
        TipoProrroga tipo,
        String entidad,
        String plantel,
        LocalDate hasta,
        String motivo,
        String otorgadaPor,
        Instant otorgadaEn)
        implements Serializable {

    static ProrrogaVista of(Prorroga p) {
        return new ProrrogaVista(
                p.getId(),
                p.getPeriodo(),
                p.getTipo(),
                p.getEntidad(),
                p.getPlantel(),
                p.getHasta(),
                p.getMotivo(),
                p.getOtorgadaPor(),
                p.getOtorgadaEn());
    }
}
