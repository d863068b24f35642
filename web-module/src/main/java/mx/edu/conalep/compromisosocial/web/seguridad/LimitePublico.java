package mx.edu.conalep.compromisosocial.web.seguridad;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Requests of each client without login: a bucket of a minute's requests that fills evenly. Buckets of those who have not asked for a
 * minute are full, so they are forgotten; at most {@value #CLIENTES} are remembered.
 */
final class LimitePublico {

    static final int CLIENTES = 20_000;
    private static final Duration MINUTO = Duration.ofMinutes(1);

    private final int porMinuto;
    private final TimeMeter meter;
    private final Cache<String, Bucket> buckets;

    /**
     * For a number of requests a minute.
     *
     * @param porMinuto 0 for no limit
     */
    LimitePublico(int porMinuto, Clock clock) {
        this.porMinuto = porMinuto;
        this.meter = new Reloj(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTES)
                .expireAfterAccess(MINUTO)
                .ticker((Ticker) meter::currentTimeNanos)
                .build();
    }

    /**
     * Takes one request of a client.
     *
     * @return 0 when it may be answered, else the seconds after which the next one may be asked, at least 1
     */
    long take(String cliente) {
        if (porMinuto == 0) {
            return 0;
        }
        ConsumptionProbe probe = buckets.get(cliente, key -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(
                        1,
                        TimeUnit.NANOSECONDS.toSeconds(
                                probe.getNanosToWaitForRefill() + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(porMinuto).refillGreedy(porMinuto, MINUTO))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** How many clients are remembered, at most. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /** The application's one clock, in nanoseconds. */
    private record Reloj(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
