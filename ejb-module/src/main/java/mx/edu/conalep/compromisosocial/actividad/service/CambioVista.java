package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;

/**
 * A field that changed between two submissions, told in words.
 *
 * @param campo column name, or {@code evidencias}
 * @param antes what it said, blank when nothing
 * @param despues what it says, blank when nothing
 */
public record CambioVista(String campo, String antes, String despues) implements Serializable {}
