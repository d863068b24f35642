package mx.edu.conalep.compromisosocial.consolidacion.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.CsvConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;

/**
 * A cell that does not agree with the sum of its source.
 *
 * @param columna first of its columns that differs
 * @param diferencia what the cell has more than the source; negative where it has less
 */
public record Descuadre(ClaveCelda clave, String columna, long diferencia) {

    private static final int KEYS = 4;
    private static final List<String> MEDIDAS = CsvConsolidacion.COLUMNAS.subList(7, CsvConsolidacion.COLUMNAS.size());

    static Descuadre of(Nivel nivel, ResultSet row) throws SQLException {
        ClaveCelda clave =
                new ClaveCelda(nivel, row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        for (int i = 0; i < MEDIDAS.size(); i++) {
            long difference = row.getLong(KEYS + 1 + i);
            if (difference != 0) {
                return new Descuadre(clave, MEDIDAS.get(i), difference);
            }
        }
        throw new IllegalStateException("The cell agrees: " + clave);
    }
}
