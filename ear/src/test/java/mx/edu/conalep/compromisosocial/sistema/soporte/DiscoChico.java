package mx.edu.conalep.compromisosocial.sistema.soporte;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file system of a few megabytes, in memory, that a test can fill; it goes with its closing, or with the tests' process. */
public final class DiscoChico implements AutoCloseable {

    private static final String BALLAST = "lastre";

    private final Path folder;
    private final Thread atTheEnd = new Thread(this::unmount);

    private DiscoChico(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on a new folder; where that is not permitted the test is skipped. */
    public static DiscoChico mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DiscoChico disco = new DiscoChico(folder.toAbsolutePath());
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", disco.folder.toString())) {
            abort("Skipped: mounting a tmpfs of " + megabytes + " MB on " + folder + " takes root's rights");
        }
        Runtime.getRuntime().addShutdownHook(disco.atTheEnd);
        return disco;
    }

    public Path folder() {
        return folder;
    }

    /** Takes room until so much is left. */
    public void leave(int bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(folder.resolve(BALLAST), new byte[(int) (free - bytes)]);
    }

    /** Gives back what {@link #leave} took. */
    public void free() throws IOException {
        Files.delete(folder.resolve(BALLAST));
    }

    @Override
    public void close() {
        unmount();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    /** Lazily: whoever still holds a file open does not keep it. */
    private void unmount() {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
