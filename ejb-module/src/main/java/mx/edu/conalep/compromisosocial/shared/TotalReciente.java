package mx.edu.conalep.compromisosocial.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * How many rows a long list has. A total above a thousand is kept for ten seconds: whoever turns pages, or looks at the same list
 * as others, does not have it counted again; while one counts it anew the others are told what was known. A shorter list is counted
 * each time, so what one has just added is always in it.
 */
@ApplicationScoped
public class TotalReciente {
    static final long LONG = 1000;
    static final Duration KEPT = Duration.ofSeconds(10);
    /** Nobody is told a total older than this, however long others take to count. */
    static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private static final int LISTS = 500;

    private final Ticker ticker;
    private final Cache<Object, Known> totals;

    TotalReciente() {
        this(Ticker.systemTicker());
    }

    TotalReciente(Ticker ticker) {
        this.ticker = ticker;
        totals = Caffeine.newBuilder()
                .maximumSize(LISTS)
                .expireAfterWrite(FORGOTTEN)
                .ticker(ticker)
                .build();
    }

    /**
     * The total of a list.
     *
     * @param list what tells this list from all others, scope and filters included; compared by {@code equals}
     * @param count counts it
     */
    public long of(Object list, LongSupplier count) {
        Known known = totals.getIfPresent(list);
        if (known != null && (isFresh(known) || !known.counting.compareAndSet(false, true))) {
            return known.total;
        }
        try {
            long total = count.getAsLong();
            keep(list, total);
            return total;
        } finally {
            if (known != null) {
                known.counting.set(false);
            }
        }
    }

    /** The total of a long list if it was counted within the last ten seconds. */
    public OptionalLong recent(Object list) {
        Known known = totals.getIfPresent(list);
        return known != null && isFresh(known) ? OptionalLong.of(known.total) : OptionalLong.empty();
    }

    /** Takes note of a total that somebody has just counted in passing. */
    public void keep(Object list, long total) {
        if (total > LONG) {
            totals.put(list, new Known(total, ticker.read(), new AtomicBoolean()));
        } else {
            totals.invalidate(list);
        }
    }

    private boolean isFresh(Known known) {
        return ticker.read() - known.since < KEPT.toNanos();
    }

    private record Known(long total, long since, AtomicBoolean counting) {}
}
