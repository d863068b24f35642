package mx.edu.conalep.compromisosocial.web.actividad;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that was examined and found good, so that it need not be chosen again to import it. Kept in the HTTP session, replaced as a
 * whole; its bytes lie in the folder of temporary files.
 *
 * @param usuario who had it examined
 * @param nombre as he calls it
 * @param filas how many rows it has
 * @param tamano its bytes
 * @param sha256 their hash
 * @param temporal name of the file in the folder
 * @param vence from when on it is no longer taken
 */
public record ArchivoRevisado(
        String usuario, String nombre, int filas, long tamano, String sha256, String temporal, Instant vence)
        implements Serializable {}
