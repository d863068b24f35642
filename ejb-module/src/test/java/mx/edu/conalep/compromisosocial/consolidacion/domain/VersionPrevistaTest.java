package mx.edu.conalep.compromisosocial.consolidacion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion.Decision;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rehearsal foretells what the policy then decides for a run that gives no reason. */
@Tag("R24")
class VersionPrevistaTest {

    @ParameterizedTest
    @CsvSource({
        "0, false, 0, 0, NUEVA",
        "0, true, 0, 0, REANUDA",
        "1, false, 0, 0, SIN_CAMBIOS",
        "1, false, 1, 1, NUEVA",
        "1, false, 1, 0, NUEVA",
        "1, false, 0, 3, ",
        "2, true, 0, 3, REANUDA",
        "2, true, 2, 0, REANUDA",
    })
    void foretellsTheDecision(int vigente, boolean inconclusa, int rectificadas, long cambios, Decision decision) {
        VersionPrevista prevista = new VersionPrevista(vigente, inconclusa, rectificadas, cambios);
        assertThat(decided(prevista)).isEqualTo(decision);
        assertThat(prevista.sinCambios()).isEqualTo(decision == Decision.SIN_CAMBIOS);
        assertThat(prevista.motivoRequerido()).isEqualTo(decision == null);
        assertThat(prevista.porRectificacion()).isEqualTo(decision == Decision.NUEVA && vigente > 0);
    }

    private static Decision decided(VersionPrevista p) {
        try {
            return PoliticaVersion.decide(
                    Trimestre.parse("2026-T4"),
                    new PoliticaVersion.Hechos(
                            true, p.inconclusa(), p.vigente() > 0, false, p.rectificadas() > 0, p.cambios()));
        } catch (RuleViolationException motivo) {
            return null;
        }
    }
}
