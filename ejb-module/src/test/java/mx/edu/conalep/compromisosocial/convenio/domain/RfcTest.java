package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The RFC's own rules: form, date, check digit. */
@Tag("R19")
class RfcTest {

    @ParameterizedTest
    @CsvSource({
        // the tax authority's own, CONALEP's, and the authority's example of a natural person
        "SAT970701NN3, 12,",
        "CNE781229BK4, 12,",
        "GODE561231GR8, 13,",
        "XEXX010101000, 12,",
        "XEXX010101000, 13,",
        "XAXX010101000, 13, publico",
        "SAT970701NN4, 12, digito",
        "SAT970701NM3, 12, digito",
        "GODE561231GR9, 13, digito",
        "SAT970701NN3, 13, forma",
        "GODE561231GR8, 12, forma",
        "SAT971301NN3, 12, fecha",
        "SAT970230NN3, 12, fecha",
        "GODE560229GR8, 13, digito",
        "GODE570229GR8, 13, fecha",
        "S1T970701NN3, 12, forma",
        "SAT970701NNB, 12, forma",
        "'', 12, forma"
    })
    void tellsWhatIsWrong(String rfc, int largo, String fault) {
        assertThat(Rfc.fault(rfc, largo)).isEqualTo(fault);
    }

    @Test
    void digitCoversZeroLettersAndTheNonLatinLetters() {
        assertThat(Rfc.digit("SAT970701NN0")).isEqualTo('3');
        assertThat(Rfc.digit("ÑAÑ970701NN0")).isIn('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A');
        assertThat(Rfc.fault("A&Ñ970701AA" + Rfc.digit("A&Ñ970701AA0"), 12)).isNull();
    }

    @Test
    void isKeptInCapitalsWithoutBlanks() {
        assertThat(Rfc.normal(" sat-970701 nn3 ")).isEqualTo("SAT970701NN3");
        assertThat(Rfc.normal(null)).isNull();
    }
}
