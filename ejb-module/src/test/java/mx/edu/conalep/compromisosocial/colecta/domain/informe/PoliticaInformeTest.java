package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme.Hechos;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.informe.DecisionInforme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a version of a colecta's report may be made. */
@Tag("R14")
class PoliticaInformeTest {

    @ParameterizedTest
    @CsvSource({
        "PLANEADA, 0, 0, '', colecta",
        "DIFUNDIDA, 0, 0, '', colecta",
        "EN_CURSO, 0, 0, x, colecta",
        "CERRADA, 0, 0, '', ''",
        "INFORMADA, 1, 0, '', ''",
        "INFORMADA, 1, 1, '', motivo",
        "INFORMADA, 1, 1, '  ', motivo",
        "INFORMADA, 1, 1, Depósito duplicado, ''"
    })
    void isRefusedBesideItsParameter(EstadoColecta estado, int vigente, long cambios, String motivo, String campo) {
        Hechos hechos = new Hechos("CO-2026-00001", estado, false, vigente, cambios);
        assertThat(PoliticaInforme.violations(hechos, motivo))
                .extracting(RuleViolation::field)
                .containsExactly(campo.isEmpty() ? new String[0] : new String[] {campo});
        assertThat(PoliticaInforme.violations(hechos, motivo))
                .extracting(RuleViolation::text)
                .allMatch(t -> t.contains("CO-2026-00001") && !t.startsWith("colecta."));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 0, 0, NUEVA",
        "true, 0, 0, REANUDA",
        "false, 1, 0, SIN_CAMBIOS",
        "false, 1, 2, NUEVA",
        "true, 1, 2, REANUDA"
    })
    void aSecondRunChangesNothing(boolean inconclusa, int vigente, long cambios, DecisionInforme esperada) {
        Hechos hechos = new Hechos("CO-2026-00001", EstadoColecta.CERRADA, inconclusa, vigente, cambios);
        assertThat(PoliticaInforme.decide(hechos)).isEqualTo(esperada);
    }
}
