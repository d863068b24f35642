package mx.edu.conalep.compromisosocial.convenio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R19")
class VocabularioTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger taken = new AtomicInteger();
    private final Vocabulario vocabulario = new Vocabulario(nanos::get);

    @Test
    void tellsTheShareOfTextsInWhichAWordBeginsSo() {
        assertThat(share("convenio")).isEqualTo(1);
        assertThat(share("CONVENIÓ")).isEqualTo(1);
        assertThat(share("colaboracion")).isEqualTo(1);
        assertThat(share("tema1")).isEqualTo(0.55);
        assertThat(share("tema17")).isEqualTo(0.05);
        assertThat(share("tema170")).isZero();
        assertThat(share("venio")).isZero();
    }

    @Test
    void takesItsSampleOnceAnHour() {
        share("convenio");
        nanos.addAndGet(Duration.ofHours(1).toNanos() - 1);
        share("partes");
        assertThat(taken).hasValue(1);
        nanos.addAndGet(1);
        share("partes");
        assertThat(taken).hasValue(2);
    }

    @Test
    void callsNothingCommonAmongFew() {
        assertThat(vocabulario.share("convenio", () -> Collections.nCopies(Vocabulario.ENOUGH - 1, "convenio")))
                .isZero();
        assertThat(new Vocabulario().share("convenio", () -> Collections.nCopies(Vocabulario.ENOUGH, "convenio")))
                .isEqualTo(1);
    }

    private double share(String start) {
        return vocabulario.share(start, this::sample);
    }

    /** 400 texts of themes 0 to 19. */
    private Collection<String> sample() {
        taken.incrementAndGet();
        return IntStream.range(0, Vocabulario.SAMPLE)
                .mapToObj(n -> "Convenio de Colaboración, las partes; tema" + n % 20 + ".")
                .toList();
    }
}
