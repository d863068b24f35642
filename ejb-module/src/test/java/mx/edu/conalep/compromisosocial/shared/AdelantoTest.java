package mx.edu.conalep.compromisosocial.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Work offered to other threads is done once, whoever does it. */
class AdelantoTest {

    private static final List<Runnable> NEVER = new ArrayList<>();

    static Stream<Arguments> pools() {
        return Stream.of(
                Arguments.of("a free thread", (Executor) Runnable::run),
                Arguments.of("no free thread", (Executor) NEVER::add),
                Arguments.of("a full pool", (Executor) work -> {
                    throw new RejectedExecutionException();
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pools")
    void itsOutcomeIsThereWhoeverDidIt(String name, Executor hilos) {
        AtomicInteger times = new AtomicInteger();
        Adelanto<Integer> adelanto = Adelanto.of(hilos, times::incrementAndGet);
        assertThat(adelanto.get()).isOne();
        assertThat(adelanto.get()).isOne();
        NEVER.forEach(Runnable::run);
        assertThat(times).hasValue(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pools")
    void itsFailureIsThatOfTheWork(String name, Executor hilos) {
        Adelanto<Integer> adelanto = Adelanto.of(hilos, () -> {
            throw new IllegalArgumentException("work");
        });
        assertThatThrownBy(adelanto::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("work");
    }
}
