package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Where the files lie, each under the SHA-256 of its bytes. A folder today; any store of objects by key can take its place.
 * What is handed over survives a loss of power from the moment {@link #keep} returns.
 */
public interface AlmacenEvidencia {

    /** A folder for files under examination; whatever is left there is swept. */
    Path carpetaTemporal() throws IOException;

    /**
     * Keeps a file; the same content twice is one file, and its age begins anew.
     *
     * @param temporal the file, in {@link #carpetaTemporal()}; it is gone afterwards
     * @param sha256 hash of its bytes
     * @throws AlmacenLlenoException when there is no room; nothing is left half-written
     * @throws IOException when the store fails
     */
    void keep(Path temporal, String sha256) throws IOException;

    /**
     * Opens a file.
     *
     * @param sha256 its hash
     * @param desde bytes to skip, from 0
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    InputStream open(String sha256, long desde) throws IOException;

    /** Whether a file is there. */
    boolean contains(String sha256);

    /** Tells the hash of every file. */
    void forEach(Consumer<String> each) throws IOException;

    /**
     * Removes a file for good unless it was handed over less than a while ago, by the store's own clock.
     *
     * @return whether it was removed
     */
    boolean removeIfOlder(String sha256, Duration edad) throws IOException;

    /** Removes files under examination that nobody has touched for a while. */
    void sweepTemporal(Duration edad) throws IOException;
}
