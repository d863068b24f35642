package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.actividad.domain.DeclaracionCero;

/** A zero declaration that stands (R22.0); the instant is UTC. */
public record DeclaracionVista(String plantel, String entidad, String periodo, String firmadaPor, Instant firmadaEn)
        implements Serializable {
    static DeclaracionVista of(DeclaracionCero d) {
        return new DeclaracionVista(
                d.getPlantel(), d.getEntidad(), d.getPeriodo(), d.getFirmadaPor(), d.getFirmadaEn());
    }
}
