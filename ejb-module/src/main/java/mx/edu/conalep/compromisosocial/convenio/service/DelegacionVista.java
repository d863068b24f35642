package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.DelegacionJuridica;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoDelegacion;
import mx.edu.conalep.compromisosocial.convenio.domain.Revisor;

/**
 * A delegation as others read it.
 *
 * @param entidad key of the entidad whose area is covered, null for the national one
 * @param revocable whether the reader may end it now
 */
public record DelegacionVista(
        String clave,
        Revisor revisor,
        String entidad,
        String delegante,
        String delegado,
        LocalDate desde,
        LocalDate hasta,
        String motivo,
        EstadoDelegacion estado,
        Instant creadaEn,
        String revocadaPor,
        Instant revocadaEn,
        boolean revocable)
        implements Serializable {

    static DelegacionVista of(DelegacionJuridica d, LocalDate hoy, boolean propia) {
        EstadoDelegacion estado = d.estado(hoy);
        return new DelegacionVista(
                d.getClave(),
                d.area().revisor(),
                d.area().entidad(),
                d.getDelegante(),
                d.getDelegado(),
                d.getDesde(),
                d.getHasta(),
                d.getMotivo(),
                estado,
                d.getCreadaEn(),
                d.getRevocadaPor(),
                d.getRevocadaEn(),
                propia && estado.isOpen());
    }
}
