package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.persistence.AcusesRepository;

/**
 * Whether a unit has acknowledged a colecta.
 *
 * @param plantel null for an entidad
 * @param usuario who acknowledged, null while nobody has
 * @param en when, null while nobody has
 */
public record AcuseVista(String entidad, String plantel, String usuario, Instant en) implements Serializable {

    static AcuseVista of(AcusesRepository.Fila f) {
        return new AcuseVista(f.entidad(), f.plantel(), f.usuario(), f.en());
    }
}
