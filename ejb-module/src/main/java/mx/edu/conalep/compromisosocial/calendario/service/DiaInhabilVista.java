package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.DiaInhabil;

/**
 * Non-working days as others read them.
 *
 * @param entidad clave of the entidad, null for the nation
 * @param desde first local date
 * @param hasta last local date, inclusive
 */
public record DiaInhabilVista(
        long id, String entidad, LocalDate desde, LocalDate hasta, String motivo, String fuente, int versionAlta)
        implements Serializable {

    static DiaInhabilVista of(DiaInhabil d) {
        return new DiaInhabilVista(
                d.getId(),
                d.getEntidad(),
                d.getDesde(),
                d.getHasta(),
                d.getMotivo(),
                d.getFuente(),
                d.getVersionAlta());
    }
}
