package mx.edu.conalep.compromisosocial.shared.informe;

import java.io.Serializable;

/**
 * A kept document as it is handed out.
 *
 * @param nombre file name
 * @param mime its type
 * @param sha256 hash of the bytes, lower-case hexadecimal
 */
public record DocumentoInforme(String nombre, String mime, String sha256, byte[] contenido) implements Serializable {}
