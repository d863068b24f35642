package mx.edu.conalep.compromisosocial.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The one clock of the application, in UTC; whoever needs the time injects it. In a demonstration {@code APP_CLOCK} (an ISO
 * instant) makes it start at that instant and go on from there; outside a demonstration that setting is refused.
 */
@ApplicationScoped
public class ClockProducer {

    private final Clock clock = of(System.getenv());

    @Produces
    public Clock clock() {
        return clock;
    }

    static Clock of(Map<String, String> environment) {
        String start = environment.getOrDefault("APP_CLOCK", "").strip();
        if (start.isEmpty()) {
            return Clock.systemUTC();
        }
        if (!Demostracion.isOn(environment)) {
            throw new IllegalStateException("APP_CLOCK is for demonstrations and tests only; unset it");
        }
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse(start)))
                .withZone(ZoneOffset.UTC);
    }
}
