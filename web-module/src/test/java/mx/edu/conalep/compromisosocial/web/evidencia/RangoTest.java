package mx.edu.conalep.compromisosocial.web.evidencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stretches of a file of 100 bytes that a player may ask for. */
class RangoTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-, 0, 99", "bytes=0-0, 0, 0", "bytes=90-200, 90, 99", "bytes=-10, 90, 99", "bytes=-500, 0, 99"})
    void reads(String header, long from, long to) {
        assertThat(Rango.of(header, 100)).isEqualTo(new Rango(from, to));
        assertThat(Rango.of(header, 100).largo()).isEqualTo(to - from + 1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"bytes=0-1,5-9", "lines=1-2", "bytes=-", "bytes=a-b", ""})
    void sendsTheWholeFileForWhatItDoesNotKnow(String header) {
        assertThat(Rango.of(header, 100)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=5-3", "bytes=-0", "bytes=999999-999999"})
    void refusesWhatLiesOutside(String header) {
        assertThatThrownBy(() -> Rango.of(header, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
