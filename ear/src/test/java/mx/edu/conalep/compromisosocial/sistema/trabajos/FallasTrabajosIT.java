package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the application while consolidations and closes are under way. Each kill meets several executions, begun at
 * random moments before it, so each is struck at a random point of its own; only those that were under way are counted. After
 * the restart every one goes on by itself and ends with what an uninterrupted run made of equal activities.
 *
 * <p>{@code PUNTOS_DE_FALLA} asks for more points than 20 of each job (at most 60), {@code SEMILLA} repeats a run.
 */
@PruebaDeSistema(propio = true)
@Tag("R24")
class FallasTrabajosIT {

    private static final Logger LOG = Logger.getLogger(FallasTrabajosIT.class.getName());
    private static final String CONSOLIDACION = "consolidacion-trimestral";
    private static final String CIERRE = "cierre-captura";
    private static final int CONSOLIDACIONES = 7;
    private static final int CIERRES = 12;
    /** Closes beside the consolidations once closes have been struck often enough: the quarters must last. */
    private static final int CIERRES_DE_MAS = 3;

    private static final int TRIMESTRES = 40;
    /** Until then what has not gone on hangs; how long it really took is told in the log. */
    private static final Duration PACIENCIA = Duration.ofMinutes(5);

    private final Sistema sistema;
    private final Trimestres trimestres;
    private final Lotes lotes;
    private final long semilla =
            Long.parseLong(System.getenv().getOrDefault("SEMILLA", Long.toString(System.nanoTime())));
    private final int puntos = Integer.parseInt(System.getenv().getOrDefault("PUNTOS_DE_FALLA", "20"));
    private final Random azar = new Random(semilla);

    FallasTrabajosIT(Sistema sistema) {
        this.sistema = sistema;
        this.trimestres = new Trimestres(sistema);
        this.lotes = new Lotes(sistema.api("operador"));
    }

    @Test
    @Tag("R22")
    void whatAKillInterruptsEndsAsIfNothingHadHappened() throws Exception {
        for (int numero = 1; numero <= 4; numero++) {
            trimestres.seed(numero, numero % 2 == 1 ? "CERRADO" : "ABIERTO", TRIMESTRES);
        }
        List<String> porConsolidar = quarters("T1", "T3");
        List<String> porCerrar = quarters("T2", "T4");
        String consolidado = porConsolidar.remove(0);
        String cerrado = porCerrar.remove(0);
        Map<String, Duration> duracion =
                Map.of(CIERRE, time(CIERRE, cerrado), CONSOLIDACION, time(CONSOLIDACION, consolidado));
        LOG.info(told("Uninterrupted: " + duracion));

        while (struck(CONSOLIDACION) < puntos || struck(CIERRE) < puntos) {
            assertThat(porConsolidar)
                    .as("quarters left, SEMILLA=" + semilla)
                    .hasSizeGreaterThanOrEqualTo(CONSOLIDACIONES);
            List<String> golpeados = take(porConsolidar, CONSOLIDACIONES);
            List<String> cierres = take(porCerrar, struck(CIERRE) < puntos ? CIERRES : CIERRES_DE_MAS);
            strike(golpeados, cierres, duracion);
            for (String periodo : golpeados) {
                lotes.complete(CONSOLIDACION, periodo);
                assertThat(trimestres.differences(periodo, consolidado))
                        .as(told(periodo))
                        .isEmpty();
            }
            for (String periodo : cierres) {
                lotes.complete(CIERRE, periodo);
                assertThat(trimestres.closeDifferences(periodo, cerrado))
                        .as(told(periodo))
                        .isEmpty();
            }
        }
        LOG.info(told("Interrupted and resumed: " + points()));
    }

    /** Starts jobs at random moments, kills the application, starts it and waits until everything has gone on to its end. */
    private void strike(List<String> porConsolidar, List<String> porCerrar, Map<String, Duration> duracion)
            throws Exception {
        List<CompletableFuture<?>> inicios = new ArrayList<>();
        Duration antes = duracion.get(CONSOLIDACION).plus(duracion.get(CIERRE));
        porConsolidar.forEach(p -> inicios.add(startBefore(antes, CONSOLIDACION, p, duracion.get(CONSOLIDACION))));
        porCerrar.forEach(p -> inicios.add(startBefore(antes, CIERRE, p, duracion.get(CIERRE))));
        LockSupport.parkNanos(antes.toNanos());
        sistema.kill();
        for (CompletableFuture<?> uno : inicios) {
            uno.join();
        }
        long renace = System.nanoTime();
        sistema.restart();
        while (trimestres.number("select count(*) from ejecucion_trabajo where estado = 'EN_CURSO'") > 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - renace))
                    .as(told("resumed"))
                    .isLessThan(PACIENCIA);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(trimestres.number("select count(*) from ejecucion_trabajo where estado <> 'TERMINADA'"))
                .as(told("executions that did not end well"))
                .isZero();
        Duration vuelta = Duration.ofNanos(System.nanoTime() - renace);
        LOG.info(told("All ended " + vuelta.toMillis() + " ms after the restart; struck so far " + points()));
    }

    /** Starts a job at a random moment, at most its duration before the kill; one that the kill came before is not started. */
    private CompletableFuture<?> startBefore(Duration golpe, String trabajo, String periodo, Duration duracion) {
        long espera = golpe.toNanos() - (long) (azar.nextDouble() * duracion.toNanos());
        return CompletableFuture.runAsync(() -> {
                    LockSupport.parkNanos(espera);
                    lotes.start(trabajo, periodo);
                })
                .handle((hecho, fallo) -> fallo == null);
    }

    private long struck(String trabajo) throws SQLException {
        return trimestres.number("select count(*) from ejecucion_trabajo where trabajo = ? and reinicios > 0", trabajo);
    }

    private String told(String que) {
        return que + ", SEMILLA=" + semilla;
    }

    private String points() throws SQLException {
        return struck(CONSOLIDACION) + " consolidations, " + struck(CIERRE) + " closes";
    }

    private Duration time(String trabajo, String periodo) {
        long inicio = System.nanoTime();
        lotes.complete(trabajo, periodo);
        return Duration.ofNanos(System.nanoTime() - inicio);
    }

    private static List<String> take(List<String> claves, int cuantas) {
        List<String> tomadas = new ArrayList<>(claves.subList(0, cuantas));
        claves.subList(0, cuantas).clear();
        return tomadas;
    }

    private static List<String> quarters(String... numeros) {
        List<String> claves = new ArrayList<>();
        for (int anio = 2030; anio < 2030 + TRIMESTRES; anio++) {
            for (String numero : numeros) {
                claves.add(anio + "-" + numero);
            }
        }
        return claves;
    }
}
