package mx.edu.conalep.compromisosocial.consolidacion.service;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;

/**
 * The figures of a published version at one level, as far as the reader's scope goes.
 *
 * @param celdas ordered by their keys
 */
public record Cifras(Consolidacion version, Nivel nivel, List<Celda> celdas) implements Serializable {

    public Cifras {
        celdas = List.copyOf(celdas);
    }

    /** The cells in the order in which people read: services by their number. */
    public List<Celda> leidas() {
        return celdas.stream()
                .sorted(Comparator.comparing(Celda::clave, ClaveCelda.COMO_SE_LEE))
                .toList();
    }
}
