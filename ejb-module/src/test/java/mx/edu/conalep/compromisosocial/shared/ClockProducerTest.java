package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    @Test
    void isTheServersClockByDefault() {
        assertThat(ClockProducer.of(Map.of()).instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(ClockProducer.of(Map.of()).getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void startsAtTheGivenInstantInADemonstration() {
        Instant start = Instant.parse("2026-03-10T06:59:00Z");
        Map<String, String> environment = Map.of("APP_CLOCK", start.toString(), "MODO_DEMOSTRACION", "true");
        assertThat(ClockProducer.of(environment).instant()).isCloseTo(start, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void refusesAnotherClockOutsideADemonstration() {
        Map<String, String> environment = Map.of("APP_CLOCK", "2026-03-10T06:59:00Z");
        assertThatThrownBy(() -> ClockProducer.of(environment)).isInstanceOf(IllegalStateException.class);
    }
}
