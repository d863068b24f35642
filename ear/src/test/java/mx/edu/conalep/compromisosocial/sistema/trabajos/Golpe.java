package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** {@code kill -9} of the application while jobs are under way, each struck at a random point of its own. */
final class Golpe {

    private static final Logger LOG = Logger.getLogger(Golpe.class.getName());
    /** Until then what has not gone on hangs; how long it really took is told in the log. */
    private static final Duration PACIENCIA = Duration.ofMinutes(5);

    private final Sistema sistema;
    private final Trimestres base;
    private final Random azar;
    private final UnaryOperator<String> told;

    Golpe(Sistema sistema, Trimestres base, Random azar, UnaryOperator<String> told) {
        this.sistema = sistema;
        this.base = base;
        this.azar = azar;
        this.told = told;
    }

    /**
     * A job to be struck.
     *
     * @param inicio starts it
     * @param dura how long it takes when nobody interrupts it
     */
    record Obra(Runnable inicio, Duration dura) {}

    /** Starts jobs at random moments, kills the application, starts it and waits until everything has gone on to its end. */
    void strike(List<Obra> obras, Duration antes) throws SQLException {
        List<CompletableFuture<?>> inicios = new ArrayList<>();
        obras.forEach(o -> inicios.add(startBefore(antes, o)));
        LockSupport.parkNanos(antes.toNanos());
        sistema.kill();
        for (CompletableFuture<?> uno : inicios) {
            uno.join();
        }
        rise();
    }

    /**
     * Jobs that are held up.
     *
     * @param tablas nobody else can add rows to these
     * @param inicios start the jobs, each of which waits when it first adds a row to one of them
     */
    record Retenida(List<String> tablas, List<Runnable> inicios) {}

    /** Kills the application while jobs are held up at what they are about to write, and goes on as after {@link #strike}. */
    void strikeHeld(List<Retenida> todas) throws SQLException {
        int cuantas = 0;
        try (Connection cerrojo = sistema.database();
                Statement statement = cerrojo.createStatement()) {
            cerrojo.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            cerrojo.setAutoCommit(false);
            for (Retenida una : todas) {
                for (String tabla : una.tablas()) {
                    statement.executeQuery("select count(*) from " + tabla + " for update");
                }
                una.inicios().forEach(Runnable::run);
                cuantas += una.inicios().size();
                awaitHeld(cuantas);
            }
            sistema.kill();
        }
        rise();
    }

    private void awaitHeld(int cuantas) throws SQLException {
        long inicio = System.nanoTime();
        while (base.number(
                        "select count(*) from information_schema.processlist where info like 'insert %into informe%'")
                < cuantas) {
            assertThat(Duration.ofNanos(System.nanoTime() - inicio))
                    .as(told.apply("held up"))
                    .isLessThan(PACIENCIA);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void rise() throws SQLException {
        long renace = System.nanoTime();
        sistema.restart();
        while (base.number("select count(*) from ejecucion_trabajo where estado = 'EN_CURSO'") > 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - renace))
                    .as(told.apply("resumed"))
                    .isLessThan(PACIENCIA);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(base.number("select count(*) from ejecucion_trabajo where estado <> 'TERMINADA'"))
                .as(told.apply("executions that did not end well"))
                .isZero();
        LOG.info(told.apply(
                "All ended " + Duration.ofNanos(System.nanoTime() - renace).toMillis() + " ms after the restart"));
    }

    /** Starts a job at a random moment, at most its duration before the kill; one that the kill came before is not started. */
    private CompletableFuture<?> startBefore(Duration golpe, Obra obra) {
        long espera = golpe.toNanos() - (long) (azar.nextDouble() * obra.dura().toNanos());
        return CompletableFuture.runAsync(() -> {
                    LockSupport.parkNanos(espera);
                    obra.inicio().run();
                })
                .handle((hecho, fallo) -> fallo == null);
    }
}
