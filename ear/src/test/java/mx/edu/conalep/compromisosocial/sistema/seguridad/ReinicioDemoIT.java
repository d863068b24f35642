package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a restart changes and what it does not: a token lives its eight hours by the clock, the password is the one given. */
@PruebaDeSistema(propio = true, reloj = ReinicioDemoIT.INICIO, desdeCero = true)
@Tag("R25")
class ReinicioDemoIT {

    static final String INICIO = "2026-03-09T14:00:00Z";

    private final Sistema sistema;

    ReinicioDemoIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void aTokenEndsAfterEightHoursAndTheUsersTakeTheGivenPassword() {
        JsonObject sesion = sistema.api()
                .post("/sesiones", credentials(Sistema.CONTRASENA))
                .expect(200, 201)
                .json();
        Instant expira = Instant.parse(sesion.getString("expira"));
        assertThat(Duration.between(Instant.parse(INICIO), expira))
                .isBetween(Duration.ofHours(8), Duration.ofHours(8).plusMinutes(20));
        Api api = sistema.api().withToken(sesion.getString("token"));
        api.get("/planteles").expect(200);

        sistema.restart(
                "APP_CLOCK", Instant.parse(INICIO).plus(Duration.ofHours(7)).toString());
        api.get("/planteles").expect(200);

        sistema.restart("APP_CLOCK", expira.toString());
        api.get("/planteles").expect(401);

        sistema.restart("DEMO_PASSWORD", "Otra-De-Demostracion-2026");
        sistema.api().post("/sesiones", credentials(Sistema.CONTRASENA)).expect(401);
        sistema.api()
                .post("/sesiones", credentials("Otra-De-Demostracion-2026"))
                .expect(200, 201);
    }

    private static JsonObject credentials(String contrasena) {
        return Json.createObjectBuilder()
                .add("usuario", "plantel.15-016")
                .add("contrasena", contrasena)
                .build();
    }
}
