package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.DiaSql;

/**
 * A programme as a row of a list.
 *
 * @param autor key of the entidad or plantel that received the request, null for the nation
 */
public record EmergenteRenglon(
        String folio,
        EstadoColecta estado,
        String causa,
        String solicitante,
        LocalDate inicio,
        LocalDate fin,
        String autor,
        int version)
        implements Serializable {

    static EmergenteRenglon of(Object[] r) {
        return new EmergenteRenglon(
                (String) r[0],
                EstadoColecta.valueOf((String) r[1]),
                (String) r[2],
                (String) r[3],
                DiaSql.of(r[4]),
                DiaSql.of(r[5]),
                r[6] == null ? null : r[6].toString(),
                ((Number) r[7]).intValue());
    }
}
