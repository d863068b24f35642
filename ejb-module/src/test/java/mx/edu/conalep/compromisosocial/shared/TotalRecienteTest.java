package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TotalRecienteTest {
    private final AtomicLong nanos = new AtomicLong();
    private final TotalReciente totals = new TotalReciente(nanos::get);
    private final AtomicLong rows = new AtomicLong();

    @Test
    void aShortListIsCountedEachTime() {
        assertThat(total("15", 1000)).isEqualTo(1000);
        assertThat(total("15", 999)).isEqualTo(999);
    }

    @Test
    void aLongListIsCountedAgainAfterTenSeconds() {
        assertThat(total("15", 1001)).isEqualTo(1001);
        nanos.addAndGet(TotalReciente.KEPT.toNanos() - 1);
        assertThat(total("15", 1002)).isEqualTo(1001);
        nanos.addAndGet(1);
        assertThat(total("15", 1003)).isEqualTo(1003);
    }

    @Test
    void eachScopeAndFilterHasItsOwn() {
        assertThat(total("15", 2000)).isEqualTo(2000);
        assertThat(total("09", 3000)).isEqualTo(3000);
    }

    private long total(String entidad, long counted) {
        rows.set(counted);
        return totals.of(List.of("c.entidad = ?", entidad), rows::get);
    }
}
