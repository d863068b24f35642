package mx.edu.conalep.compromisosocial.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.LineaEmergenteVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The history of a programme as the API answers it. */
@Tag("R25")
class EmergenteJsonTest {

    private static JsonObject line(String plantel, Integer candidato) {
        return EmergenteJson.line(new LineaEmergenteVista(
                        EstadoColecta.EN_CURSO,
                        EstadoColecta.EN_CURSO,
                        "plantel.15-016",
                        Instant.parse("2026-03-09T12:00:00Z"),
                        null,
                        plantel,
                        candidato))
                .build();
    }

    @Test
    void aWithdrawalKeepsItsFieldsAndHasNoNumberOutsideThePlantel() {
        assertThat(line("15-016", 3).getInt("candidato")).isEqualTo(3);
        assertThat(line("15-016", null))
                .containsEntry("candidato", JsonValue.NULL)
                .containsKey("plantel");
    }

    @Test
    void aMoveHasNeither() {
        assertThat(line(null, null)).doesNotContainKeys("plantel", "candidato");
    }
}
