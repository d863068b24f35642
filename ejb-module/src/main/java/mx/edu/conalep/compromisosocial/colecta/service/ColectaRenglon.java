package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.DiaSql;

/** A colecta as a row of a list. */
public record ColectaRenglon(
        String folio,
        EstadoColecta estado,
        String causa,
        String aliado,
        String convenio,
        LocalDate inicio,
        LocalDate cierre,
        int version)
        implements Serializable {

    static ColectaRenglon of(Object[] r) {
        return new ColectaRenglon(
                (String) r[0],
                EstadoColecta.valueOf((String) r[1]),
                (String) r[2],
                (String) r[3],
                (String) r[4],
                DiaSql.of(r[5]),
                DiaSql.of(r[6]),
                ((Number) r[7]).intValue());
    }
}
