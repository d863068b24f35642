package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.asignacion;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidate;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidato;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.number;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A candidate is withdrawn: order and counts leave him out, the record keeps him, and nobody outside his plantel learns who he is. */
@PruebaDeSistema
@Tag("R15")
@Tag("R25")
class RetiroDeCandidatoIT {

    private static final String MOTIVO = "Pidió salir por su cuenta";

    private final Sistema sistema;
    private final Api plantel;
    private final Api titular;

    RetiroDeCandidatoIT(Sistema sistema) {
        this.sistema = sistema;
        this.plantel = sistema.api("plantel.15-016");
        this.titular = sistema.api("titular.15-016");
    }

    private static String retiro(String folio, int numero) {
        return RUTA + folio + "/candidatos/" + numero + "/retiro";
    }

    private static JsonObject motivo(String texto) {
        return Json.createObjectBuilder().add("motivo", texto).build();
    }

    private static List<Integer> numbers(JsonObject all, String name) {
        return all.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(c -> c.getInt("numero"))
                .toList();
    }

    @Test
    void leavesOrderAndCountsStaysOnRecordAndMayBeCapturedAgain() {
        String folio = Programas.running(sistema.api("dvs"), List.of("15-016", "15-017"));
        Programas.donated(plantel, folio);
        String matricula = candidate(plantel, folio, "1 3 6");
        candidate(plantel, folio, "0 1 0");

        JsonObject fuera =
                plantel.post(retiro(folio, 1), motivo(MOTIVO)).expect(200).json();
        assertThat(fuera.getBoolean("retirado")).isTrue();
        assertThat(fuera.getString("motivo_retiro")).isEqualTo(MOTIVO);
        assertThat(fuera.getString("retirado_por")).isEqualTo("plantel.15-016");
        assertThat(fuera.keySet()).doesNotContain("lugar", "puntaje");

        JsonObject all = plantel.get(RUTA + folio + "/candidatos").expect(200).json();
        assertThat(numbers(all, "items")).containsExactly(2);
        assertThat(numbers(all, "retirados")).containsExactly(1);
        assertThat(all.getJsonArray("items").getJsonObject(0).getInt("lugar")).isEqualTo(1);
        assertThat(plantel.get(RUTA + folio + "/candidatos", "text/csv")
                        .expect(200)
                        .text())
                .doesNotContain(matricula);
        assertThat(plantel.get(RUTA + folio + "/candidatos/1")
                        .expect(200)
                        .json()
                        .getString("matricula"))
                .isEqualTo(matricula);
        assertThat(plantel.get(RUTA + folio + "/resultados")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("candidatos"))
                .isEqualTo(1);
        assertThat(plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(1), null))
                        .expect(422)
                        .fields())
                .containsExactly("candidatos[0]");

        JsonObject otra = plantel.post(RUTA + folio + "/candidatos", candidato(matricula, "1 3 6"))
                .expect(201)
                .json();
        assertThat(otra.getInt("numero")).isEqualTo(3);
        assertThat(plantel.post(RUTA + folio + "/candidatos", candidato(matricula, "1 3 6"))
                        .expect(422)
                        .fields())
                .containsExactly("matricula");
        plantel.post(retiro(folio, 3), motivo("Otra vez")).expect(200);
        plantel.post(RUTA + folio + "/candidatos", candidato(matricula, "0 0 0"))
                .expect(201);
        othersReadOfItWithoutItsNumber(folio, matricula);
    }

    private void othersReadOfItWithoutItsNumber(String folio, String matricula) {
        for (String usuario : List.of("dvs", "entidad.15", "auditor", "plantel.15-016")) {
            Respuesta ficha = sistema.api(usuario).get(RUTA + folio).expect(200);
            assertThat(ficha.json().getJsonArray("historia").getValuesAs(JsonObject.class).stream()
                            .filter(l -> l.containsKey("candidato"))
                            .map(l -> l.getString("plantel") + " " + l.get("candidato") + " " + l.getString("usuario")))
                    .as(usuario)
                    .containsExactlyElementsOf(
                            (usuario.startsWith("plantel") ? Stream.of(1, 3) : Stream.of("null", "null"))
                                    .map(n -> "15-016 " + n + " plantel.15-016")
                                    .toList());
            assertThat(ficha.text()).as(usuario).doesNotContain(matricula, MOTIVO, "ABC");
        }
        assertThat(sistema.api("plantel.15-017").get(RUTA + folio).expect(200).text())
                .as("the other plantel of the programme")
                .doesNotContain("\"candidato\"");
    }

    @Test
    @Tag("R27")
    void theTrailTellsItWithoutWhoHeIs() throws SQLException {
        String folio = Programas.running(plantel, List.of("15-016"));
        String matricula = candidate(plantel, folio, "1 3 6");
        plantel.post(retiro(folio, 1), motivo(MOTIVO)).expect(200);
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement("select group_concat(accion, ': ', detalle) from"
                        + " bitacora where objeto = ? and accion like 'emergente.candidato.retirar'")) {
            query.setString(1, folio);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getString(1))
                        .isEqualTo("emergente.candidato.retirar: retira al candidato 1; plantel 15-016; candidatos 1")
                        .doesNotContain(matricula, MOTIVO);
            }
        }
    }

    @Test
    void theSameCallIsAnsweredAlikeAndOtherwiseASecondOneIsRefused() {
        String folio = Programas.running(plantel, List.of("15-016"));
        candidate(plantel, folio, "1 3 6");
        candidate(plantel, folio, "0 1 0");
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String uno =
                plantel.post(retiro(folio, 1), motivo(MOTIVO), key).expect(200).text();
        assertThat(plantel.post(retiro(folio, 1), motivo(MOTIVO), key)
                        .expect(200)
                        .text())
                .isEqualTo(uno);
        plantel.post(retiro(folio, 1), motivo("Otro"), key).expect(422);
        assertThat(plantel.post(retiro(folio, 1), motivo(MOTIVO)).expect(409).text())
                .contains("ya está retirado");
        assertThat(plantel.post(retiro(folio, 2), motivo(" ")).expect(422).fields())
                .containsExactly("motivo");
        assertThat(plantel.post(retiro(folio, 2)).expect(422).fields()).containsExactly("motivo");
        plantel.post(
                        retiro(folio, 2),
                        Json.createObjectBuilder(motivo(MOTIVO))
                                .add("version", 99)
                                .build())
                .expect(409);
        JsonObject retirado = Json.createObjectBuilder(candidato("M-0001", "0 0 0"))
                .add("version", 2)
                .build();
        plantel.put(RUTA + folio + "/candidatos/1", retirado).expect(409);
        plantel.post(retiro(folio, 9), motivo(MOTIVO)).expect(404);
        sistema.api("plantel.15-017").post(retiro(folio, 2), motivo(MOTIVO)).expect(404);
        for (String usuario : List.of("titular.15-016", "entidad.15", "dvs", "auditor")) {
            sistema.api(usuario).post(retiro(folio, 2), motivo(MOTIVO)).expect(403);
        }
        plantel.post(RUTA + folio + "/cierre", motivo("Ya no hace falta")).expect(200);
        assertThat(plantel.post(retiro(folio, 2), motivo(MOTIVO)).expect(409).text())
                .contains("mientras está en curso");
    }

    @Test
    void aProposalFreesWhatItHeldForHimAndWhatIsApprovedIsReversedBefore() {
        String folio = Programas.proposed(plantel, List.of("15-016"));
        int leida = titular.get(RUTA + folio + "/asignacion")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("version");
        plantel.post(retiro(folio, 1), motivo(MOTIVO)).expect(200);
        titular.post(
                        RUTA + folio + "/asignacion/aprobacion",
                        Json.createObjectBuilder(number("asignacion", 1))
                                .add("version", leida)
                                .build())
                .expect(409);
        assertThat(titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                        .expect(409)
                        .text())
                .contains("devuélvala");
        assertThat(plantel.get(RUTA + folio + "/asignacion/propuesta?articulo=Despensa&unidad=caja&cantidad=1")
                        .expect(200)
                        .json()
                        .getInt("alcanza"))
                .as("all five boxes are there again")
                .isEqualTo(5);

        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(201);
        titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 2))
                .expect(200);
        assertThat(plantel.post(retiro(folio, 2), motivo(MOTIVO)).expect(409).text())
                .contains("asignación 2", "revierte");
        titular.post(
                        RUTA + folio + "/asignacion/reversion",
                        Json.createObjectBuilder(number("asignacion", 2))
                                .add("candidato", 2)
                                .add("motivo", "Se va")
                                .build())
                .expect(200);
        plantel.post(retiro(folio, 2), motivo(MOTIVO)).expect(200);
        assertThat(titular.get(RUTA + folio + "/asignacion").expect(200).json().getJsonArray("items"))
                .as("choices of the withdrawn are still told")
                .hasSize(2);
    }
}
