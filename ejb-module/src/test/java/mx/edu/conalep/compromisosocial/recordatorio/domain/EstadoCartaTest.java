package mx.edu.conalep.compromisosocial.recordatorio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every passage of a mail, and none else. */
class EstadoCartaTest {

    @Test
    void movesOnlyAlongItsWay() {
        List<String> legal = new ArrayList<>();
        for (EstadoCarta from : EstadoCarta.values()) {
            for (EstadoCarta to : EstadoCarta.values()) {
                if (from.canMoveTo(to)) {
                    legal.add(from + " " + to);
                }
            }
        }
        assertThat(legal)
                .containsExactlyInAnyOrder(
                        "PENDIENTE EN_ENVIO",
                        "PENDIENTE SUPERADO",
                        "EN_ENVIO PENDIENTE",
                        "EN_ENVIO ENVIADO",
                        "EN_ENVIO RECHAZADO",
                        "EN_ENVIO INCIERTO");
    }
}
