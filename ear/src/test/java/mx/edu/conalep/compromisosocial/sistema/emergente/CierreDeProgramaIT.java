package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.asignacion;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidato;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.criterio;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.number;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What the close of a programme does to what nobody decided on, and what is kept of a student's capture and correction. */
@PruebaDeSistema
@Tag("R15")
class CierreDeProgramaIT {

    private static final List<String> PROPIO = List.of("15-016");

    private final Sistema sistema;
    private final Navegador navegador;
    private final Api plantel;
    private final Api titular;

    CierreDeProgramaIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.plantel = sistema.api("plantel.15-016");
        this.titular = sistema.api("titular.15-016");
    }

    private static JsonObject motivo(JsonObjectBuilder json, String texto) {
        return json.add("motivo", texto).build();
    }

    private static JsonObject devolucion(int numero) {
        return motivo(Json.createObjectBuilder(number("asignacion", numero)), "El programa cerró");
    }

    @Test
    void whatNobodyDecidedOnIsNamedBeforeTheCloseAndAfterwardsOnlySentBack() {
        String folio = Programas.proposed(plantel, PROPIO);
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(2), null))
                .expect(201);
        enter("plantel.15-016");
        navegador.open("/emergente/candidato?numero=1&folio=" + folio);
        assertThat(navegador.text()).contains("Aviso de privacidad, versión 1", "Lo confirmó plantel.15-016");
        navegador.open("/emergente/acto?acto=cierre&folio=" + folio);
        assertThat(navegador.text())
                .contains("Un plantel tiene asignaciones sin decidir", "lo propuesto ya no se aprueba");
        assertThat(navegador.see(By.cssSelector("#sinDecidir + ul")).getText()).startsWith("15-016 ");
        plantel.post(RUTA + folio + "/cierre", motivo(Json.createObjectBuilder(), "Ya se atendió"))
                .expect(200);

        enter("titular.15-016");
        navegador.open("/emergente/decision?numero=1&folio=" + folio);
        assertThat(navegador.text()).contains("la asignación 1 ya no se aprueba");
        assertThat(navegador.driver().findElements(By.id("aprobar"))).isEmpty();
        assertThat(navegador.driver().findElements(By.id("devolver"))).hasSize(1);
        titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(409);
        titular.post(RUTA + folio + "/asignacion/devolucion", devolucion(1)).expect(200);
        sistema.api("dvs").post(RUTA + folio + "/informe").expect(200);
        assertThat(titular.post(RUTA + folio + "/asignacion/devolucion", devolucion(2))
                        .expect(409)
                        .text())
                .contains("antes de su informe");
    }

    @Test
    void aCriterionThatLacksItsMaximumIsToldAtItsField() {
        String folio = Programas.create(plantel, PROPIO);
        int version = plantel.get(RUTA + folio).expect(200).json().getInt("version");
        for (JsonObjectBuilder uno : List.of(
                criterio("Ingreso", "100", "ESCALA"),
                criterio("Ingreso", "100", "ESCALA").add("maximo", JsonValue.NULL),
                criterio("Ingreso", "100", "ESCALA").add("maximo", "tres"))) {
            JsonObject pedido = Json.createObjectBuilder()
                    .add("version", version)
                    .add("criterios", Json.createArrayBuilder().add(uno))
                    .build();
            assertThat(plantel.put(RUTA + folio + "/criterios", pedido)
                            .expect(422)
                            .fields())
                    .containsExactly("criterios[0].maximo");
        }
    }

    @Test
    @Tag("R25")
    @Tag("R27")
    void theNoticeIsKeptWithItsVersionAndACorrectionTellsTheScoresAlone() throws SQLException {
        String folio = Programas.running(plantel, PROPIO);
        JsonObject uno = plantel.post(RUTA + folio + "/candidatos", candidato("M-AV-01", "1 3 6"))
                .expect(201)
                .json();
        assertThat(uno.getBoolean("aviso")).isTrue();
        assertThat(uno.getString("aviso_version")).isEqualTo("1");
        assertThat(uno.getString("aviso_por")).isEqualTo("plantel.15-016");
        JsonObject corregido = Json.createObjectBuilder(uno)
                .add("matricula", "M-AV-02")
                .add("respuestas", candidato("x", "0 3 6").getJsonArray("respuestas"))
                .build();
        JsonObject otro = plantel.put(RUTA + folio + "/candidatos/1", corregido)
                .expect(200)
                .json();
        assertThat(aviso(otro))
                .as("what was confirmed of the first one does not stand for the other one")
                .isAfter(aviso(uno));
        assertThat(trail(folio))
                .contains(
                        "puntaje 100.0000 → 50.0000",
                        "matrícula o iniciales corregidas; aviso de privacidad confirmado de nuevo, versión 1")
                .doesNotContain("M-AV", "ABC");
    }

    /** Whoever only corrects an answer confirms nothing anew; another student is not kept before somebody confirms it for him. */
    @Test
    @Tag("R25")
    void theFormAsksForTheNoticeAgainWhenAnotherStudentIsTyped() {
        String folio = Programas.running(plantel, PROPIO);
        String ruta = RUTA + folio + "/candidatos/1";
        plantel.post(RUTA + folio + "/candidatos", candidato("M-AV-03", "1 3 6"))
                .expect(201);
        Instant antes = aviso(plantel.get(ruta).json());
        enter("plantel.15-016");
        navegador.open("/emergente/candidato?numero=1&folio=" + folio);
        navegador.click(By.id("guardar"));
        assertThat(navegador.text()).contains("Candidato 1: 100 puntos");
        assertThat(aviso(plantel.get(ruta).json())).isEqualTo(antes);
        navegador.open("/emergente/candidato?numero=1&folio=" + folio);
        navegador.type(By.id("matricula"), "M-AV-04");
        navegador.click(By.id("guardar"));
        assertThat(navegador.text()).contains("la confirmación anterior no vale para esta persona");
        assertThat(navegador.driver().findElement(By.id("aviso")).isSelected()).isFalse();
        assertThat(plantel.get(ruta).json().getString("matricula")).isEqualTo("M-AV-03");
        navegador.click(By.id("aviso"));
        navegador.click(By.id("guardar"));
        JsonObject otro = plantel.get(ruta).json();
        assertThat(otro.getString("matricula")).isEqualTo("M-AV-04");
        assertThat(aviso(otro)).isAfter(antes);
    }

    /** When it was confirmed that a student got the notice. */
    private static Instant aviso(JsonObject candidato) {
        return Instant.parse(candidato.getString("aviso_en"));
    }

    private String trail(String folio) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement("select detalle from bitacora where objeto = ?"
                        + " and accion = 'emergente.candidato.corregir'")) {
            query.setString(1, folio);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
