package mx.edu.conalep.compromisosocial.evidencia.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R11.8")
class AlmacenLlenoExceptionTest {

    private static final IOException FULL = new IOException("No space left on device");

    @Test
    void aFullDiskIsKnownThroughWhoeverReportsIt() {
        assertThat(AlmacenLlenoException.isCause(FULL)).isTrue();
        assertThat(AlmacenLlenoException.isCause(new IIOException("I/O error writing the picture", FULL)))
                .isTrue();
        assertThat(AlmacenLlenoException.isCause(new IOException(new UncheckedIOException(FULL))))
                .isTrue();
    }

    @Test
    void anotherFailureIsNone() {
        assertThat(AlmacenLlenoException.isCause(new IOException("Input/output error")))
                .isFalse();
        assertThat(AlmacenLlenoException.isCause(new IOException((String) null)))
                .isFalse();
    }
}
