package mx.edu.conalep.compromisosocial.web.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R25")
class SesionWebTest {

    private static final Duration INACTIVA = Duration.ofMinutes(30);
    private static final Instant ENTRADA = Instant.parse("2026-03-09T14:00:00Z");

    @Test
    void endsAfterItsTimeWithoutUse() {
        SesionWeb sesion = new SesionWeb(null, ENTRADA, ENTRADA);

        assertThat(sesion.remaining(ENTRADA, INACTIVA)).isEqualTo(INACTIVA);
        assertThat(sesion.remaining(ENTRADA.plus(INACTIVA).minusMillis(1), INACTIVA))
                .isPositive();
        assertThat(sesion.remaining(ENTRADA.plus(INACTIVA), INACTIVA)).isZero();
        assertThat(sesion.remaining(ENTRADA.plus(INACTIVA).plusSeconds(1), INACTIVA))
                .isNegative();
    }

    @Test
    void useProlongsIt() {
        Instant later = ENTRADA.plus(INACTIVA).minusSeconds(1);
        SesionWeb sesion = new SesionWeb(null, ENTRADA, ENTRADA).touched(later);

        assertThat(sesion.remaining(later, INACTIVA)).isEqualTo(INACTIVA);
    }

    @Test
    void noUseProlongsItBeyondItsLife() {
        SesionWeb sesion = new SesionWeb(null, ENTRADA, ENTRADA);
        Instant end = ENTRADA.plus(SesionWeb.VIDA);
        for (Instant now = ENTRADA; now.isBefore(end); now = now.plus(INACTIVA).minusSeconds(1)) {
            assertThat(sesion.remaining(now, INACTIVA)).isPositive();
            sesion = sesion.touched(now);
        }

        SesionWeb used = sesion.touched(end.minusSeconds(10));
        assertThat(used.remaining(end.minusSeconds(10), INACTIVA)).isEqualTo(Duration.ofSeconds(10));
        assertThat(used.remaining(end, INACTIVA)).isZero();
    }

    @Test
    void aNewPasswordDoesNotLengthenItsLife() {
        SesionWeb sesion = new SesionWeb(null, ENTRADA, ENTRADA).as(null);

        assertThat(sesion.remaining(ENTRADA.plus(SesionWeb.VIDA), SesionWeb.VIDA.plusDays(1)))
                .isZero();
    }
}
