package mx.edu.conalep.compromisosocial.evidencia.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is read no further than the largest one that its kind admits, which is also what the person is told. */
class LimitesEvidenciaTest {

    @ParameterizedTest
    @CsvSource({"DOCUMENTO_OFICIAL, 20000000", "FOTOGRAFIA, 15000000", "VIDEO, 100000000"})
    void aKindIsAsLargeAsItsLargestFormat(TipoEvidencia tipo, long bytes) {
        assertThat(LimitesEvidencia.USUALES.bytesMax(tipo)).isEqualTo(bytes);
    }
}
