package mx.edu.conalep.compromisosocial.shared.alta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of a repeated call before any store is asked: one that says nothing would let each retry make a new record. */
class LlamadasTest {

    private final Acto acto = new Acto("plantel.15-016", Instant.parse("2026-03-09T12:00:00Z"));
    private final Llamadas llamadas = new Llamadas();

    @ParameterizedTest
    @CsvSource({"'', shared.idempotencia.blank", "'  ', shared.idempotencia.blank", "LARGA, shared.idempotencia.length"
    })
    void aKeyThatIsNoneIsRefused(String key, String code) {
        String sent = key.equals("LARGA") ? "x".repeat(101) : key;

        assertThatThrownBy(() -> llamadas.earlier(sent, "{}", acto))
                .isInstanceOfSatisfying(RuleViolationException.class, refusal -> {
                    assertThat(refusal.violations()).hasSize(1);
                    assertThat(refusal.violations().get(0).code()).isEqualTo(code);
                    assertThat(refusal.violations().get(0).text()).contains("Idempotency-Key");
                });
    }

    @Test
    void aCallWithoutAKeyIsANewOne() {
        assertThat(llamadas.earlier(null, "{}", acto)).isEmpty();
        llamadas.complete(null, "AC-2026-15-016-00001", acto);
    }
}
