package mx.edu.conalep.compromisosocial.emergente.domain;

import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.AHORA;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.PLANTEL;
import static mx.edu.conalep.compromisosocial.emergente.domain.Muestra.candidato;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a candidate is, and which notice of privacy he got before that was written down. */
@Tag("R15")
@Tag("R25")
class IdentidadCandidatoTest {
    private static final Acto DESPUES = new Acto("otra.15-016", AHORA.plus(Duration.ofDays(1)));

    private static DatosCandidato datos(String matricula, String iniciales) {
        return new DatosCandidato(matricula, iniciales, true, List.of(1, 3, 6));
    }

    private static IdentidadCandidato capturada() {
        return new IdentidadCandidato(candidato(1, "1 3 6"), 7L, datos("M-0001", "ABC"), PLANTEL);
    }

    /** Of the former confirmation nothing stands for somebody else: it tells who confirmed it for him, and when. */
    @ParameterizedTest
    @CsvSource({
        "M-0001, ABC, plantel.15-016, 0",
        "M-0002, ABC, otra.15-016, 1",
        "M-0001, ABD, otra.15-016, 1",
        "M-0002, ABD, otra.15-016, 1"
    })
    void theNoticeIsThatOfItsCaptureUntilItTellsSomebodyElse(
            String matricula, String iniciales, String por, int diasDespues) {
        IdentidadCandidato quien = capturada();
        quien.write(datos(matricula, iniciales), DESPUES);
        assertThat(quien.getAvisoVersion()).isEqualTo(AvisoPrivacidad.VIGENTE);
        assertThat(quien.getAvisoEn()).isEqualTo(AHORA.plus(Duration.ofDays(diasDespues)));
        assertThat(quien.getAvisoPor()).isEqualTo(por);
        assertThat(quien.getMatricula()).isEqualTo(matricula);
    }

    @ParameterizedTest
    @CsvSource({"M-0001, ABC, false", "M-0002, ABC, true", "M-0001, ABD, true"})
    void saysWhetherACorrectionTellsSomebodyElse(String matricula, String iniciales, boolean otro) {
        assertThat(capturada().write(datos(matricula, iniciales), DESPUES)).isEqualTo(otro);
    }

    @Test
    void theNoticeInForceHasItsText() {
        String code = "emergente.aviso." + AvisoPrivacidad.VIGENTE;
        assertThat(Messages.text(code)).isNotEqualTo(code).contains("acceso, rectificación, cancelación y oposición");
    }
}
