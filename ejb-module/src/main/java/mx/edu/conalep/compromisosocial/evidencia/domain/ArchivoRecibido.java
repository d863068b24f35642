package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The bytes as they arrived, in a temporary file. They live only while they are examined: what stays is their SHA-256, by
 * which whoever keeps the original can prove that it is the one that was handed in.
 *
 * @param ruta temporary file, removed by {@link #close()}
 * @param tamano length in bytes, at least 1
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record ArchivoRecibido(Path ruta, long tamano, String sha256) implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    /**
     * Writes a stream to a temporary file while counting and hashing it; memory use does not depend on its length.
     *
     * @param origen the stream; it is read to its end but not closed
     * @param carpeta folder of the temporary file
     * @param maximo most bytes accepted; reading stops one byte later
     * @return the file, with its length and hash
     * @throws RuleViolationException {@code evidencia.archivo.empty} or {@code evidencia.archivo.tooLarge}
     * @throws IOException when the stream breaks off or the disk refuses; nothing is left behind
     */
    public static ArchivoRecibido receive(InputStream origen, Path carpeta, long maximo) throws IOException {
        Path ruta = Files.createTempFile(carpeta, "recibido-", ".tmp");
        boolean done = false;
        try (OutputStream out = Files.newOutputStream(ruta)) {
            DigestInputStream in = new DigestInputStream(origen, Huella.sha256());
            byte[] block = new byte[BLOCK];
            long total = 0;
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                total += n;
                if (total > maximo) {
                    throw EvidenciaRechazada.because("archivo.tooLarge", Huella.megas(maximo));
                }
                out.write(block, 0, n);
            }
            if (total == 0) {
                throw EvidenciaRechazada.because("archivo.empty");
            }
            done = true;
            return new ArchivoRecibido(ruta, total, Huella.hex(in.getMessageDigest()));
        } finally {
            if (!done) {
                Files.deleteIfExists(ruta);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(ruta);
    }
}
