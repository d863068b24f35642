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

    @Test
    void keepsTheNoticeOfItsCaptureAlsoWhenItIsCorrected() {
        IdentidadCandidato quien = capturada();
        quien.write(datos("M-0002", "ABD"), DESPUES);
        assertThat(quien.getAvisoVersion()).isEqualTo(AvisoPrivacidad.VIGENTE);
        assertThat(quien.getAvisoEn()).isEqualTo(AHORA);
        assertThat(quien.getAvisoPor()).isEqualTo("plantel.15-016");
        assertThat(quien.getMatricula()).isEqualTo("M-0002");
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
