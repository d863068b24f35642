package mx.edu.conalep.compromisosocial.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many rows a long list has. A total above a thousand is kept for ten seconds: whoever turns pages, or looks at the same list
 * as others, does not have it counted again. A shorter list is counted each time, so what one has just added is always in it.
 */
@ApplicationScoped
public class TotalReciente {
    static final long LONG = 1000;
    static final Duration KEPT = Duration.ofSeconds(10);
    private static final int LISTS = 500;

    private final Cache<Object, Long> totals;

    TotalReciente() {
        this(Ticker.systemTicker());
    }

    TotalReciente(Ticker ticker) {
        totals = Caffeine.newBuilder()
                .maximumSize(LISTS)
                .expireAfterWrite(KEPT)
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
        Long recent = totals.getIfPresent(list);
        if (recent != null) {
            return recent;
        }
        long total = count.getAsLong();
        if (total > LONG) {
            totals.put(list, total);
        }
        return total;
    }
}
