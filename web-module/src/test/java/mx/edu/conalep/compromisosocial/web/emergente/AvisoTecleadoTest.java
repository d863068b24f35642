package mx.edu.conalep.compromisosocial.web.emergente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import mx.edu.conalep.compromisosocial.emergente.domain.AvisoPrivacidad;
import mx.edu.conalep.compromisosocial.emergente.service.AvisoVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tick that a student got the notice of privacy stands for him alone. */
@Tag("R15")
@Tag("R25")
class AvisoTecleadoTest {
    private static final Instant EN = Instant.parse("2026-03-10T18:00:00Z");

    private static AvisoTecleado aviso(String version) {
        return AvisoTecleado.of(candidato(version));
    }

    private static CandidatoVista candidato(String version) {
        AvisoVista aviso = new AvisoVista(version, EN, "plantel.15-016");
        return new CandidatoVista(1, "M-0001", "ABC", null, EN, 1, null, aviso);
    }

    @ParameterizedTest
    @CsvSource({
        "M-0001, ABC, false",
        "' m-0001 ', abc, false",
        "M-0002, ABC, true",
        "M-0001, ABD, true",
        "'', ABC, false",
        "M-0001, , false"
    })
    void isAskedForAnewWhenAnotherStudentIsTyped(String matricula, String iniciales, boolean otro) {
        AvisoTecleado aviso = aviso(AvisoPrivacidad.VIGENTE);
        assertThat(aviso.isDado()).isTrue();
        if (!otro) {
            assertThat(aviso.check(matricula, iniciales)).isEmpty();
            assertThat(aviso.isDado()).isTrue();
            assertThat(aviso.isConsta()).isTrue();
            assertThat(aviso.isDeOtra()).isFalse();
            return;
        }
        assertThat(aviso.check(matricula, iniciales))
                .extracting(RuleViolation::code, RuleViolation::field)
                .containsExactly(tuple("emergente.candidato.aviso.otra", "aviso"));
        assertThat(aviso.isDado()).isFalse();
        assertThat(aviso.isConsta()).isFalse();
        assertThat(aviso.isDeOtra()).isTrue();
        aviso.setDado(true);
        assertThat(aviso.check(matricula, iniciales)).isEmpty();
        assertThat(aviso.isDado()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"M-0001, ABC, true", "m-0001, abc, true", "M-0002, ABC, false", "M-0001, ABD, false"})
    void staysForWhoIsTypedWhenSomebodyElseCorrectedHim(String matricula, String iniciales, boolean mismo) {
        AvisoTecleado aviso = new AvisoTecleado();
        aviso.setDado(true);
        aviso.follow(candidato(AvisoPrivacidad.VIGENTE), matricula, iniciales);
        assertThat(aviso.isDado()).isEqualTo(mismo);
        assertThat(aviso.isConsta()).isEqualTo(mismo);
        aviso.setDado(true);
        assertThat(aviso.check(matricula, iniciales))
                .as("once it is confirmed anew")
                .isEmpty();
    }

    @Test
    void nothingIsTickedWithoutAConfirmationOfTheNoticeInForce() {
        for (AvisoTecleado nuevo : new AvisoTecleado[] {new AvisoTecleado(), aviso(null), aviso("0")}) {
            assertThat(nuevo.isDado()).isFalse();
            assertThat(nuevo.isConsta()).isFalse();
            nuevo.setDado(true);
            assertThat(nuevo.check("M-0009", "XYZ")).isEmpty();
            assertThat(nuevo.isDado()).isTrue();
        }
    }

    @Test
    void saysWhatToDo() {
        assertThat(Messages.text("emergente.candidato.aviso.otra"))
                .contains("Entregue el aviso", "confírmelo de nuevo");
        assertThat(Messages.text("emergentes.candidato.aviso.persona")).contains("entréguele el aviso");
    }
}
