package mx.edu.conalep.compromisosocial.consolidacion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion.Decision;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion.Hechos;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R24")
class PoliticaVersionTest {

    private static final Trimestre PERIODO = Trimestre.parse("2026-T1");

    @ParameterizedTest(name = "cerrado {0} inconclusa {1} publicada {2} motivo {3} rectificada {4} cambios {5}: {6}")
    @CsvSource({
        "true, false, false, false, false, 0, NUEVA",
        "true, false, false, true, false, 0, NUEVA",
        "true, true, false, false, false, 0, REANUDA",
        "true, true, true, true, false, 3, REANUDA",
        "true, false, true, false, false, 0, SIN_CAMBIOS",
        "true, false, true, true, false, 0, NUEVA",
        "true, false, true, false, true, 0, NUEVA",
        "true, false, true, false, true, 2, NUEVA",
        "true, false, true, true, false, 2, NUEVA",
        "true, false, true, false, false, 1, consolidacion.motivo.required",
        "false, false, false, false, false, 0, consolidacion.periodo.notClosed",
        "false, true, true, true, true, 1, consolidacion.periodo.notClosed"
    })
    void decides(
            boolean cerrado,
            boolean inconclusa,
            boolean publicada,
            boolean motivo,
            boolean rectificada,
            long cambios,
            String expected) {
        Hechos hechos = new Hechos(cerrado, inconclusa, publicada, motivo, rectificada, cambios);
        if (expected.startsWith("consolidacion.")) {
            assertThatThrownBy(() -> PoliticaVersion.decide(PERIODO, hechos))
                    .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                            .singleElement()
                            .satisfies(v -> assertThat(v.code()).isEqualTo(expected)));
        } else {
            assertThat(PoliticaVersion.decide(PERIODO, hechos)).isEqualTo(Decision.valueOf(expected));
        }
    }
}
