package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.util.List;
import java.util.Optional;

/**
 * A cell that does not agree with the sum of its source.
 *
 * @param columna first of its columns that differs
 * @param diferencia what the cell has more than the source; negative where it has less
 */
public record Descuadre(ClaveCelda clave, String columna, long diferencia) {

    private static final List<String> MEDIDAS = CsvConsolidacion.COLUMNAS.subList(7, CsvConsolidacion.COLUMNAS.size());

    /** The first column of a cell that differs from its sum, or empty when they agree. */
    static Optional<Descuadre> between(ClaveCelda clave, Medidas celda, Medidas suma) {
        if (celda.equals(suma)) {
            return Optional.empty();
        }
        List<Long> differences = celda.minus(suma).columns();
        for (int i = 0; i < differences.size(); i++) {
            if (differences.get(i) != 0) {
                return Optional.of(new Descuadre(clave, MEDIDAS.get(i), differences.get(i)));
            }
        }
        throw new IllegalStateException("Measures that differ in no column: " + clave);
    }
}
