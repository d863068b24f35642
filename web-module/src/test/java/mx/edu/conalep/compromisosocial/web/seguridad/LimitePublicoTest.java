package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much one client asks of what is public, and who is counted as one. */
@Tag("R21.4")
class LimitePublicoTest {

    /** A clock that moves when it is told to. */
    private static final class Reloj extends Clock {
        private Instant now = Instant.parse("2026-03-10T18:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Reloj reloj = new Reloj();

    private static long[] take(LimitePublico limite, String cliente, int times) {
        long[] waits = new long[times];
        Arrays.setAll(waits, i -> limite.take(cliente));
        return waits;
    }

    @Test
    void aMinutesRequestsMayComeAtOnceAndTheNextOneWaits() {
        LimitePublico limite = new LimitePublico(120, reloj);
        assertThat(take(limite, "10.0.0.1", 120)).containsOnly(0);
        assertThat(limite.take("10.0.0.1"))
                .as("half a second, told in whole ones")
                .isEqualTo(1);
        assertThat(limite.take("10.0.0.2")).as("another client").isZero();
    }

    /** A limit of 3: one more every 20 seconds. */
    @ParameterizedTest
    @CsvSource({
        "0, 20",
        "1, 20",
        "999, 20",
        "1000, 19",
        "19000, 1",
        "19999, 1",
        "20000, 0",
        "39999, 0",
        "59999, 0",
        "60000, 0"
    })
    void theWaitIsUntilTheNextOneAndItIsAnsweredThen(long millis, long wait) {
        LimitePublico limite = new LimitePublico(3, reloj);
        assertThat(take(limite, "10.0.0.1", 3)).containsOnly(0);
        reloj.now = reloj.now.plusMillis(millis);
        assertThat(limite.take("10.0.0.1")).isEqualTo(wait);
    }

    @Test
    void afterAMinuteTheBucketIsFullAndNotMore() {
        LimitePublico limite = new LimitePublico(3, reloj);
        take(limite, "10.0.0.1", 4);
        reloj.now = reloj.now.plus(Duration.ofHours(1));
        assertThat(take(limite, "10.0.0.1", 4)).containsExactly(0, 0, 0, 20);
    }

    @Test
    void refusedRequestsDoNotPutTheNextOneOff() {
        LimitePublico limite = new LimitePublico(3, reloj);
        take(limite, "10.0.0.1", 50);
        reloj.now = reloj.now.plusSeconds(20);
        assertThat(take(limite, "10.0.0.1", 2)).containsExactly(0, 20);
    }

    @Test
    void zeroSetsNoLimit() {
        assertThat(take(new LimitePublico(0, reloj), "10.0.0.1", 1000)).containsOnly(0);
    }

    @Test
    void memoryIsBoundedHoweverManyAsk() {
        LimitePublico limite = new LimitePublico(3, reloj);
        for (int i = 0; i < 3 * LimitePublico.CLIENTES; i++) {
            limite.take("client-" + i);
        }
        assertThat(limite.remembered()).isLessThanOrEqualTo(LimitePublico.CLIENTES);
        reloj.now = reloj.now.plus(Duration.ofMinutes(2));
        assertThat(limite.remembered()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:0:0:0:0:0:1, 2001:db8:0:0:0:0:0:0/64",
        "2001:db8:0:0:0:0:ffff:2, 2001:db8:0:0:0:0:0:0/64",
        "2001:db8:0:1:0:0:0:1, 2001:db8:0:1:0:0:0:0/64",
        "unknown, unknown"
    })
    void ofIpv6ThePersonsWholeNetworkIsOneClient(String address, String client) {
        assertThat(DireccionRed.network(address)).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({"'', 120", "' ', 120", "0, 0", "5, 5", "' 600 ', 600"})
    void theLimitComesFromTheEnvironment(String given, int limit) {
        assertThat(ConfiguracionLimite.of(Map.of("PUBLICO_POR_MINUTO", given)).porMinuto())
                .isEqualTo(limit);
        assertThat(ConfiguracionLimite.of(Map.of()).porMinuto()).isEqualTo(ConfiguracionLimite.DEFECTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "mucho", "1.5", "99999999999"})
    void aLimitThatIsNoneIsRefusedAtTheStart(String given) {
        assertThatThrownBy(() -> ConfiguracionLimite.of(Map.of("PUBLICO_POR_MINUTO", given)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PUBLICO_POR_MINUTO");
    }
}
