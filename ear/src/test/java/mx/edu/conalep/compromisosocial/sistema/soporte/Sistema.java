package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The assembled product, running in processes of its own with data of its own. Started by {@link SistemaEnMarcha}; a
 * fault test may {@link #kill()} and {@link #restart()} one that it has for itself.
 */
public final class Sistema implements AutoCloseable {

    /** The password of all demonstration users. */
    public static final String CONTRASENA = "Prueba-De-Sistema-2026";

    private static final Path ROOT =
            Path.of(System.getProperty("compromiso.root")).toAbsolutePath().normalize();
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    /** How many were started that could have begun on a copy of {@link Molde}: making one does not pay for the first. */
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Lanzador lanzador;
    private final Map<String, String> environment;
    private final Path folder;
    private Process process;
    private URI url;

    private Sistema(Lanzador lanzador, Map<String, String> environment, Path folder) {
        this.lanzador = lanzador;
        this.environment = environment;
        this.folder = folder;
    }

    /** The product that a class asks for. */
    static Sistema start(PruebaDeSistema asked) {
        boolean plain = asked.lanzador() == Lanzador.RUN && !asked.desdeCero();
        boolean today = plain && asked.reloj().isEmpty();
        Path folder = newFolder(asked.lanzador().name().toLowerCase());
        boolean first = !today || STARTED.getAndIncrement() == 0;
        if (asked.propio() && !first) {
            Molde.copyInto(folder);
        }
        Sistema sistema = new Sistema(asked.lanzador(), environment(asked), folder);
        sistema.launch(Puertos.free());
        if (plain) {
            ClaveLigera.give(sistema);
        }
        return sistema;
    }

    /** The product as {@code ./run} starts it, on this folder. */
    static Sistema on(Path folder) {
        Sistema sistema = new Sistema(Lanzador.RUN, new TreeMap<>(), folder);
        sistema.launch(Puertos.free());
        return sistema;
    }

    static Path newFolder(String kind) {
        try {
            Path parent = Files.createDirectories(ROOT.resolve("ear/target/sistema"));
            return Files.createTempDirectory(parent, kind + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(PruebaDeSistema asked) {
        Map<String, String> environment = new TreeMap<>();
        if (!asked.reloj().isEmpty()) {
            environment.put("APP_CLOCK", asked.reloj());
        }
        for (String setting : asked.ambiente()) {
            int equals = setting.indexOf('=');
            environment.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return environment;
    }

    /** Address of the application, without a slash at its end. */
    public URI url() {
        return url;
    }

    /** A client of the REST face, not logged in. */
    public Api api() {
        return new Api(url, lanzador.publishesContrato());
    }

    /** A client of the REST face with the token of a demonstration user, such as {@code plantel.15-016}. */
    public Api api(String usuario) {
        return api().login(usuario, CONTRASENA);
    }

    /** What somebody gets who has not entered; redirects are not followed. */
    public Respuesta anonymous(String path, Map<String, String> headers) {
        return Emisor.send(
                HttpClient.newHttpClient(), Emisor.request(URI.create(url() + path), "GET", headers, null, null));
    }

    /** The session of a demonstration user as a browser has it. */
    public Sesion sesion(String usuario) {
        return new Sesion(url, usuario, CONTRASENA);
    }

    /** A connection to the product's database, with the application's rights, to look at what it left. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(text("mariadb/url"), "compromiso", text("mariadb/password"));
    }

    /** The folder with the product's data: {@code mariadb}, {@code evidencias}, {@code log}. */
    public Path folder() {
        return folder;
    }

    /** Addresses and ports on which the application's process listens, such as {@code 127.0.0.1:8080}. */
    public List<String> listening() throws IOException {
        return Escucha.of(Long.parseLong(text("app.pid")));
    }

    /** Ends the application's process at once, as {@code kill -9} does; its launcher then stops the database. */
    public void kill() {
        ProcessHandle.of(Long.parseLong(text("app.pid"))).ifPresent(ProcessHandle::destroyForcibly);
        await(process);
    }

    /** Starts it again as {@link #restart()} does, with one setting of its environment changed. */
    public void restart(String name, String value) {
        restart(Map.of(name, value));
    }

    /** Starts it again with some settings of its environment changed. */
    public void restart(Map<String, String> settings) {
        environment.putAll(settings);
        restart();
    }

    /** Starts the product again on the same data and port, and returns when it answers. */
    public void restart() {
        if (process.isAlive()) {
            close();
        }
        launch(url.getPort());
    }

    @Override
    public void close() {
        process.destroy();
        await(process);
    }

    private void launch(int port) {
        List<String> command = new ArrayList<>(lanzador.command());
        command.set(0, ROOT.resolve(command.get(0)).toString());
        Path output = folder.resolve("salida.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_") || name.equals("MODO_DEMOSTRACION"));
        builder.environment().keySet().removeIf(name -> name.startsWith("SMTP_"));
        builder.environment().keySet().removeAll(Set.of("EVIDENCIAS_DIR", "CORREO_DIR", "BASE_URL", "MAIL_FROM"));
        builder.environment().put("DATA_DIR", folder.toString());
        builder.environment().put("HTTP_PORT", Integer.toString(port));
        builder.environment().put("DEMO_PASSWORD", CONTRASENA);
        // every test is one and the same client
        builder.environment().put("PUBLICO_POR_MINUTO", "1000000");
        builder.environment().putAll(environment);
        try {
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            url = awaitReady(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI awaitReady(Path output) throws IOException {
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < until) {
            for (String line : Files.readAllLines(output)) {
                if (line.startsWith("READY ")) {
                    return URI.create(line.substring("READY ".length()).strip());
                }
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The product did not start:\n" + Files.readString(output));
            }
            pause();
        }
        close();
        throw new IllegalStateException(
                "The product was not ready in " + START_LIMIT + ":\n" + Files.readString(output));
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
