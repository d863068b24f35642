package mx.edu.conalep.compromisosocial.web.bandeja;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampanaTest {
    private Instant ahora = Instant.parse("2026-11-25T18:00:00Z");
    private final Clock clock = ((InstantSource) () -> ahora).withZone(ZoneOffset.UTC);
    private final Campana campana = new Campana(clock);
    private final Map<String, Object> sesion = new HashMap<>();

    @Test
    void holdsForHalfAMinute() {
        assertThat(campana.of(sesion, false, () -> 7)).isEqualTo(7);
        ahora = ahora.plus(Campana.VIDA).minusMillis(1);
        assertThat(campana.of(sesion, false, () -> 8)).isEqualTo(7);
        ahora = ahora.plusMillis(1);
        assertThat(campana.of(sesion, false, () -> 9)).isEqualTo(9);
    }

    @Test
    void isThatOfThisMomentBesideTheCards() {
        campana.of(sesion, false, () -> 7);
        assertThat(campana.of(sesion, true, () -> 3)).isEqualTo(3);
        ahora = ahora.plus(Duration.ofSeconds(1));
        assertThat(campana.of(sesion, false, () -> 4)).isEqualTo(3);
    }

    @Test
    void eachSessionHasItsOwn() {
        campana.of(sesion, false, () -> 7);
        assertThat(campana.of(new HashMap<>(), false, () -> 2)).isEqualTo(2);
    }
}
