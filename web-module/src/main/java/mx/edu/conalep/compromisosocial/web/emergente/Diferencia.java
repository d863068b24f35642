package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;

/**
 * A part of a form that says something else than what is kept now.
 *
 * @param titulo what the page calls it
 * @param guardado as it is kept; empty for nothing
 * @param tecleado as it is typed; empty for nothing
 */
public record Diferencia(String titulo, String guardado, String tecleado) implements Serializable {}
