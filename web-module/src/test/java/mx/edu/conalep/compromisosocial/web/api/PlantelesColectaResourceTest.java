package mx.edu.conalep.compromisosocial.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What does not read in an act and what is wrong with its reason are told at once. */
@Tag("R12")
class PlantelesColectaResourceTest {

    @Test
    void anAnnulmentTellsWhatDoesNotReadWithTheMissingReason() {
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> new PlantelesColectaResource()
                        .annul("CO-2026-00001", 1, "{\"fecha\":\"2026-03-09\"}"));
        assertThat(refused.violations())
                .extracting(v -> v.field() + " " + v.code())
                .containsExactlyInAnyOrder("fecha shared.formato.unknownField", "motivo shared.motivo.required");
    }
}
