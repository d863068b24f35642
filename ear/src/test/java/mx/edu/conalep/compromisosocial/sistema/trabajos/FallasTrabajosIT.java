package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private final Trimestres trimestres;
    private final Lotes lotes;
    private final Golpe golpe;
    private final long semilla =
            Long.parseLong(System.getenv().getOrDefault("SEMILLA", Long.toString(System.nanoTime())));
    private final int puntos = Integer.parseInt(System.getenv().getOrDefault("PUNTOS_DE_FALLA", "20"));
    private final Random azar = new Random(semilla);

    FallasTrabajosIT(Sistema sistema) {
        this.trimestres = new Trimestres(sistema);
        this.lotes = new Lotes(sistema.api("operador"));
        this.golpe = new Golpe(sistema, trimestres, azar, this::told);
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
        List<Golpe.Obra> obras = new ArrayList<>();
        porConsolidar.forEach(
                p -> obras.add(new Golpe.Obra(() -> lotes.start(CONSOLIDACION, p), duracion.get(CONSOLIDACION))));
        porCerrar.forEach(p -> obras.add(new Golpe.Obra(() -> lotes.start(CIERRE, p), duracion.get(CIERRE))));
        golpe.strike(obras, duracion.get(CONSOLIDACION).plus(duracion.get(CIERRE)));
        LOG.info(told("Struck so far " + points()));
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
