package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void whileOneCountsAnewOthersAreToldWhatWasKnown() {
        total("15", 1001);
        nanos.addAndGet(TotalReciente.KEPT.toNanos());
        List<Object> list = List.of("c.entidad = ?", "15");
        long counted = totals.of(list, () -> {
            assertThat(totals.of(list, () -> 7)).isEqualTo(1001);
            return 1002;
        });
        assertThat(counted).isEqualTo(1002);
        assertThat(total("15", 1003)).isEqualTo(1002);
    }

    @Test
    void nobodyIsToldAnOldTotalHoweverLongOthersCount() {
        total("15", 1001);
        List<Object> list = List.of("c.entidad = ?", "15");
        totals.of(list, () -> 1001);
        nanos.addAndGet(TotalReciente.KEPT.toNanos());
        totals.of(list, () -> {
            nanos.addAndGet(TotalReciente.FORGOTTEN.toNanos());
            assertThat(totals.of(list, () -> 1005)).isEqualTo(1005);
            return 1002;
        });
    }

    @Test
    void aCountThatFailsIsTriedAgainByTheNext() {
        total("15", 1001);
        nanos.addAndGet(TotalReciente.KEPT.toNanos());
        List<Object> list = List.of("c.entidad = ?", "15");
        assertThatThrownBy(() -> totals.of(list, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(total("15", 1002)).isEqualTo(1002);
    }

    @Test
    void aTotalCountedInPassingIsKeptAndAListThatGrewShortIsNot() {
        Object list = List.of("c.entidad = ?", "15");
        assertThat(totals.recent(list)).isEmpty();
        totals.keep(list, 1001);
        assertThat(totals.recent(list)).hasValue(1001);
        totals.keep(list, 1000);
        assertThat(totals.recent(list)).isEmpty();
        assertThat(total("15", 3)).isEqualTo(3);
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
