package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What came out of the examination: the files that will be served, clean, still in temporary files.
 *
 * @param formato what the file is, by its content
 * @param publica the served version
 * @param mimePublica media type of the served version
 * @param miniatura thumbnail (JPEG), or null where there is none
 * @param ancho width of the served version in pixels, or null
 * @param alto height of the served version in pixels, or null
 * @param captura when and where it was taken
 */
public record EvidenciaProcesada(
        FormatoEvidencia formato,
        Path publica,
        String mimePublica,
        Path miniatura,
        Integer ancho,
        Integer alto,
        Captura captura)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(publica);
        if (miniatura != null) {
            Files.deleteIfExists(miniatura);
        }
    }
}
