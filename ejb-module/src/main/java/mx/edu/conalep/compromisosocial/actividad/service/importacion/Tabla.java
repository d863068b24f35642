package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.List;

/**
 * A file as a table of texts.
 *
 * @param encabezado names of the columns as the file tells them
 * @param filas the rows below, without those that are blank
 */
record Tabla(List<String> encabezado, List<Fila> filas) {
    /** The start of a cell that holds a formula, by which a reader of XLSX tells it. */
    static final String FORMULA = "=";

    /**
     * One row.
     *
     * @param numero line in the file, the header being 1
     * @param celdas its texts; may be shorter or longer than the header
     */
    record Fila(int numero, List<String> celdas) {
        String celda(int columna) {
            return columna < celdas.size() ? celdas.get(columna) : "";
        }
    }
}
