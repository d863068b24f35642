package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The data that a first start leaves: a database with every migration and the demonstration of the day, and its files. It is made once by a
 * start from nothing that is then stopped in order; products that a class has for itself begin on copies of it, which saves each of them
 * those minutes of a processor. The demonstration follows the clock, so it serves no product with a clock of its own.
 */
final class Molde {

    /** What a start makes anew, or what tells of a start that is over. */
    private static final List<String> OF_ONE_START = List.of("payara", "log", "run.lock", "salida.log");

    private static final Map<LocalDate, Path> MADE = new HashMap<>();

    private Molde() {}

    /** Lays the data of today's first start in a new product's folder. */
    static synchronized void copyInto(Path folder) {
        Path made = MADE.computeIfAbsent(Dias.hoy(), today -> make());
        run("cp", "-a", made + "/.", folder.toString());
    }

    private static Path make() {
        Path folder = Sistema.newFolder("molde");
        try (Sistema first = Sistema.on(folder)) {
            ClaveLigera.give(first);
        }
        OF_ONE_START.forEach(name -> run("rm", "-rf", folder.resolve(name).toString()));
        return folder;
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
