package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.Serializable;

/**
 * A file in the store that was examined, waiting for the row that mentions it.
 *
 * @param nombre as the person named it
 * @param mime media type, by its content
 * @param tamano bytes
 * @param paginas pages of a PDF, 0 of a picture
 * @param sha256 hash of its bytes and its key in the store
 */
public record ArchivoGuardado(String nombre, String mime, long tamano, int paginas, String sha256)
        implements Serializable {}
