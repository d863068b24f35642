package mx.edu.conalep.compromisosocial.consolidacion.service;

import java.io.Serializable;

/**
 * A kept report, as it is handed out.
 *
 * @param nombre file name
 * @param mime its type
 * @param sha256 hash of the bytes, lower-case hexadecimal
 */
public record InformeVista(String nombre, String mime, String sha256, byte[] contenido) implements Serializable {}
