package mx.edu.conalep.compromisosocial.actividad.service.formato;

import java.util.List;

/** What a file of a list of activities tells beside what was captured; a file that comes back with it is no other file. */
public final class ColumnasLista {
    /** Name of the column that tells which activity of the system a row is. */
    public static final String FOLIO = "folio";

    /** Names of the columns, in the order in which they stand before those of the captured fields. */
    public static final List<String> PRIMERAS =
            List.of(FOLIO, "estado", "entidad", "periodo", "extemporanea", "vence", "distancia_m", "fuera_area");

    private ColumnasLista() {}
}
