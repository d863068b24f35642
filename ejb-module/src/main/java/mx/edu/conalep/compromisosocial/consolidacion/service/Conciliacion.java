package mx.edu.conalep.compromisosocial.consolidacion.service;

import java.util.Optional;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Cambios;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.Descuadre;

/**
 * The proof of a version before it is published: plantel and entidad cells against the frozen detail, the nation's cells
 * against the activities themselves past every step in between, and each frozen activity against its record.
 */
final class Conciliacion {

    private final CorridaRepository corridas;

    Conciliacion(CorridaRepository corridas) {
        this.corridas = corridas;
    }

    void check(Consolidacion corrida) {
        requireAgreement(corridas.firstDifference(corrida, Nivel.PLANTEL, false));
        requireAgreement(corridas.firstDifference(corrida, Nivel.ENTIDAD, false));
        requireAgreement(corridas.firstDifference(corrida, Nivel.NACIONAL, true));
        Cambios cambios = corridas.changesSince(corrida);
        if (cambios.cuantos() > 0) {
            throw new DescuadreException("consolidacion.descuadre.actividad", cambios.cuantos(), cambios.primero());
        }
    }

    private static void requireAgreement(Optional<Descuadre> difference) {
        difference.ifPresent(d -> {
            throw new DescuadreException(
                    "consolidacion.descuadre.celda", d.clave().toString(), d.columna(), d.diferencia());
        });
    }
}
