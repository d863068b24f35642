package mx.edu.conalep.compromisosocial.emergente.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A repeated call is the same call: one whose body does not read is none, whatever is left of it. */
@Tag("R15")
class AltasTest {

    @Test
    void aBodyThatDoesNotReadRepeatsNoEarlierCallAndClaimsNoKey() {
        Lectura<String> faulty = new Lectura<>("what reads", List.of(new RuleViolation("x", "cantidad")));
        Acto acto = new Acto("plantel.15-016", Instant.parse("2026-03-09T12:00:00Z"));
        Altas withoutStore = new Altas();

        assertThat(withoutStore.earlier("key", "what reads", faulty, acto)).isEmpty();
    }
}
