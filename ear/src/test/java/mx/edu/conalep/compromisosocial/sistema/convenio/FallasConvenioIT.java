package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the application between the signing of convenios and their registration, while several are being registered. After the
 * restart each is signed or registered, nothing between, and no folio is lost or given twice. {@code SEMILLA} repeats a run.
 */
@PruebaDeSistema(propio = true)
@Tag("R21.3")
class FallasConvenioIT {

    private static final Logger LOG = Logger.getLogger(FallasConvenioIT.class.getName());
    private static final int GOLPES = 3;
    private static final int CONVENIOS = 16;
    private static final String NUESTROS = " from convenio where objeto like 'Golpe %'";

    private final Sistema sistema;
    private final long semilla =
            Long.parseLong(System.getenv().getOrDefault("SEMILLA", Long.toString(System.nanoTime())));
    private final Random azar = new Random(semilla);

    FallasConvenioIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void aKillLeavesEachSignedOrRegisteredAndNoFolioLostOrRepeated() throws Exception {
        Duration entera = register(signed("Golpe de ensayo"), null);
        for (int golpe = 1; golpe <= GOLPES; golpe++) {
            List<String> firmados = signed("Golpe " + golpe);
            Duration antes = Duration.ofNanos((long) (entera.toNanos() * (0.2 + 0.6 * azar.nextDouble())));
            register(firmados, antes);
            sistema.restart();
            assertThat(number("select count(*)" + NUESTROS + " and estado not in ('SUSCRITO', 'REGISTRADO')"))
                    .as(told())
                    .isZero();
            requireGapless();
            LOG.info("After " + antes.toMillis() + " ms of " + entera.toMillis() + " ms: "
                    + number("select count(*)" + NUESTROS + " and estado = 'SUSCRITO'") + " still to register, "
                    + told());
            Api dvs = sistema.api("dvs");
            firmados.forEach(
                    folio -> dvs.post("/convenios/" + folio + "/registro").expect(200, 409));
            assertThat(number("select count(*)" + NUESTROS + " and estado <> 'REGISTRADO'"))
                    .as(told())
                    .isZero();
            requireGapless();
        }
    }

    private List<String> signed(String objeto) {
        Acuerdos acuerdos = new Acuerdos(sistema);
        return IntStream.range(0, CONVENIOS)
                .mapToObj(i -> acuerdos.signed(objeto + " " + i))
                .toList();
    }

    /** Registers all at once; kills the application after a while, or lets it finish (null). Answers how long it took. */
    private Duration register(List<String> folios, Duration golpe) {
        Api dvs = sistema.api("dvs");
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<CompletableFuture<?>> calls = new ArrayList<>();
        long inicio = System.nanoTime();
        try {
            folios.forEach(folio -> calls.add(CompletableFuture.runAsync(
                            () -> dvs.post("/convenios/" + folio + "/registro").expect(200), people)
                    .handle((done, failed) -> failed == null)));
            if (golpe != null) {
                LockSupport.parkNanos(golpe.toNanos());
                sistema.kill();
            }
            calls.forEach(CompletableFuture::join);
        } finally {
            people.shutdownNow();
        }
        return Duration.ofNanos(System.nanoTime() - inicio);
    }

    private void requireGapless() throws SQLException {
        long given = number("select count(distinct folio) from convenio where folio is not null");
        assertThat(number("select count(*) from convenio where folio is not null"))
                .as(told())
                .isEqualTo(given);
        assertThat(number("select max(cast(right(folio, 5) as int)) from convenio"))
                .as(told())
                .isEqualTo(given);
        assertThat(number("select sum(ultimo) from consecutivo where serie = 'CC'"))
                .as(told())
                .isEqualTo(given);
        assertThat(number("select count(*) from convenio c where folio is not null and not exists"
                        + " (select 1 from convenio_transicion t where t.convenio_id = c.id and t.a = 'REGISTRADO')"))
                .as(told())
                .isZero();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String told() {
        return "SEMILLA=" + semilla;
    }
}
