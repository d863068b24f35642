package mx.edu.conalep.compromisosocial.actividad.service.importacion;

/**
 * An import has written its rows; told in its transaction.
 *
 * @param filas how many
 */
record ImportacionEscrita(int filas) {}
