package mx.edu.conalep.compromisosocial.sistema.medida;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Puertos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/**
 * The yardstick of P5, a Faces page that shows one row which JPA reads, and that of lists, a bare table of such rows; nothing else. It runs on another Payara Micro, with the
 * virtual machine's options, the pool and the database of the product beside it.
 */
final class PaginaMinima implements AutoCloseable {

    private static final Path RUNTIME = Path.of(System.getProperty("compromiso.root"), "target", "runtime");

    private final Process process;
    private final Path log;
    private final URI base;

    private PaginaMinima(Process process, Path log, URI base) {
        this.process = process;
        this.log = log;
        this.base = base;
    }

    /** Starts it on the product's database, and returns when it answers. */
    static PaginaMinima beside(Sistema sistema) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createDirectories(sistema.folder().resolve("minima"));
        Path log = folder.resolve("servidor.log");
        int port = Puertos.free();
        ProcessBuilder builder = new ProcessBuilder(command(sistema, folder, port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try (Connection connection = sistema.database()) {
            builder.environment().put("DB_URL", connection.getMetaData().getURL());
        }
        builder.environment().put("DB_USER", "compromiso");
        builder.environment()
                .put(
                        "DB_PASSWORD",
                        Files.readString(sistema.folder().resolve("mariadb/password"))
                                .strip());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        PaginaMinima minima = new PaginaMinima(process, log, URI.create("http://127.0.0.1:" + port + "/"));
        minima.awaitReady();
        return minima;
    }

    private static List<String> command(Sistema sistema, Path folder, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = System.getenv("JAVA_OPTS");
        command.addAll(List.of((options == null ? "-Xmx1g" : options).strip().split("\\s+")));
        command.addAll(
                List.of("-Duser.timezone=UTC", "-jar", file("payara-micro-"), "--addLibs", file("mariadb-java-")));
        command.addAll(List.of("--rootDir", folder.resolve("root").toString(), "--prebootCommandFile"));
        command.add(sistema.folder().resolve("payara/preboot.asadmin").toString());
        command.addAll(List.of("--nohazelcast", "--disablePhoneHome", "--port", Integer.toString(port)));
        command.addAll(List.of("--contextRoot", "/", "--deploy", WarMinimo.at(folder.resolve("minima.war"))));
        return command;
    }

    private static String file(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(RUNTIME)) {
            return files.map(Path::toString)
                    .filter(name -> Path.of(name).getFileName().toString().startsWith(prefix) && name.endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + prefix + " in " + RUNTIME));
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (!Files.readString(log).contains("ready in")) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(log));
            }
        }
    }

    /** The address of the page with one row. */
    URI page() {
        return base.resolve("pagina.xhtml");
    }

    /** The address of the table. */
    URI table() {
        return base.resolve("tabla.xhtml");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
