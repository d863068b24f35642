package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads at the same time, in which order, and for how long one waits at most. */
@Timeout(60)
class TurnosTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    private static void awaitWaiting(Turnos turnos, int count) {
        while (turnos.waiting() < count) {
            Thread.onSpinWait();
        }
    }

    private static Thread reader(Turnos turnos, Runnable served) {
        Thread reader = new Thread(() -> {
            boolean taken = turnos.take();
            served.run();
            if (taken) {
                turnos.giveBack();
            }
        });
        reader.start();
        return reader;
    }

    @Test
    void whoeverComesFirstIsServedFirst() throws InterruptedException {
        Turnos turnos = new Turnos(1, LONG);
        List<Integer> served = new CopyOnWriteArrayList<>();
        List<Thread> readers = new ArrayList<>();
        assertThat(turnos.take()).isTrue();
        for (int i = 0; i < 10; i++) {
            int number = i;
            readers.add(reader(turnos, () -> served.add(number)));
            awaitWaiting(turnos, i + 1);
        }
        assertThat(served).as("nobody before the first has gone").isEmpty();
        turnos.giveBack();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void asManyAsThereAreTurnsReadAtATime() throws InterruptedException {
        Turnos turnos = new Turnos(3, LONG);
        AtomicBoolean fourth = new AtomicBoolean();
        for (int i = 0; i < 3; i++) {
            assertThat(turnos.take()).isTrue();
        }
        Thread reader = reader(turnos, () -> fourth.set(true));
        awaitWaiting(turnos, 1);
        assertThat(fourth).isFalse();
        turnos.giveBack();
        reader.join();
        assertThat(fourth).isTrue();
    }

    @Test
    void nobodyIsShutOutByWhoeverDoesNotFinish() {
        Turnos turnos = new Turnos(1, Duration.ofMillis(20));
        assertThat(turnos.take()).isTrue();
        assertThat(turnos.take())
                .as("goes on beside him, with nothing to give back")
                .isFalse();
        assertThat(turnos.take()).isFalse();
        turnos.giveBack();
        assertThat(turnos.take()).isTrue();
    }

    @Test
    void anInterruptIsKeptForWhoeverIsCalled() {
        Turnos turnos = new Turnos(1, LONG);
        assertThat(turnos.take()).isTrue();
        Thread.currentThread().interrupt();
        assertThat(turnos.take()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void zeroLetsEverybodyReadAtOnce() {
        Turnos turnos = new Turnos(0, LONG);
        for (int i = 0; i < 1000; i++) {
            assertThat(turnos.take()).isFalse();
        }
        assertThat(turnos.waiting()).isZero();
    }

    @ParameterizedTest(name = "{0} on {1} processors: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 1, 2",
                "-, 2, 4",
                "-, 16, 32",
                "'', 2, 4",
                "0, 2, 0",
                "1, 2, 1",
                "' 12 ', 2, 12",
                "999999, 2, 999999"
            })
    void theEnvironmentSaysHowMany(String given, int processors, int expected) {
        Map<String, String> entorno = given == null ? Map.of() : Map.of(Turnos.VARIABLE, given);
        assertThat(Turnos.configured(entorno, processors)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "dos", "1.5", "1000000"})
    void whatIsNoNumberIsRefused(String given) {
        assertThatThrownBy(() -> Turnos.configured(Map.of(Turnos.VARIABLE, given), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Turnos.VARIABLE);
    }

    @ParameterizedTest(name = "{0} {1} {3}: {2}")
    @CsvSource({
        "GET, /convenio/lista, true, ",
        "HEAD, /convenio/lista, true, ",
        "GET, /api/v1/convenios, true, ",
        "GET, /api/v1/publico/convenios, true, ",
        "GET, /publico/convenios, true, ",
        "GET, /, true, ",
        "GET, /ingreso, true, ",
        "POST, /convenio/redaccion, false, ",
        "POST, /api/v1/actividades, false, ",
        "PUT, /api/v1/actividades/A/participantes, false, ",
        "DELETE, /api/v1/sesiones, false, ",
        "GET, /listo, false, ",
        "GET, /listos, true, ",
        "GET, /sesion/estado, false, ",
        "GET, /archivo/convenios/lista.csv, false, ",
        "GET, /archivo/evidencias/7, false, ",
        "GET, /publico/archivo/CC-2026-00001.pdf, false, ",
        "GET, /carga/convenios, true, ",
        "GET, /resources/css/compromiso.css, false, ",
        "GET, /jakarta.faces.resource/marco.js, false, ",
        "GET, /api/v1/convenios, true, application/json",
        "GET, /api/v1/publico/convenios, false, text/csv",
        "GET, /api/v1/colectas/CO-2026-00001/resultados, false, 'text/csv;charset=UTF-8'",
        "GET, /api/v1/publico/convenios/CC-2026-00001/documento.pdf, false, ",
        "GET, /api/v1/convenios/CC-2026-00001/documento.docx, false, */*",
        "GET, /api/v1/consolidaciones/2026-T1/informe.xlsx, false, ",
        "GET, /api/v1/colectas/CO-2026-00001/evidencias/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false, ",
        "GET, /api/v1/emergentes/PE-2026-00001/acuses/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false, ",
        "GET, /api/v1/colectas/CO-2026-00001/acuses, true, "
    })
    void whatIsReadAndSmallTakesTurns(String method, String path, boolean turn, String accept) {
        assertThat(FiltroTurno.isBrief(method, path, accept)).isEqualTo(turn);
    }
}
