package mx.edu.conalep.compromisosocial.sistema.historia;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A quarter from its activities to its frozen figures, as programs do it: capture with evidence, submission, return,
 * correction, validation, both closes, consolidation and report (Art. 10, 11, 18, 22, 23, 24).
 */
@PruebaDeSistema(reloj = "2026-11-20T18:00:00Z", propio = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoriaDelTrimestreIT {

    private static final String PERIODO = "2026-T4";
    private static final String PLANTEL = "15-030";

    private final Api plantel;
    private final Api entidad;
    private final Api dvs;
    private final Lotes lotes;
    private String folio;
    private int version;

    HistoriaDelTrimestreIT(Sistema sistema) {
        plantel = sistema.api("plantel." + PLANTEL);
        entidad = sistema.api("entidad.15");
        dvs = sistema.api("dvs");
        lotes = new Lotes(sistema.api("operador"));
    }

    @BeforeAll
    void theQuarterIsOpen() {
        JsonObject periodo = dvs.get("/periodos/" + PERIODO).expect(200).json();
        assertThat(periodo.getString("estado")).isEqualTo("ABIERTO");
    }

    @Test
    @Order(1)
    @Tag("R22")
    void thePlantelCapturesADraft() {
        JsonObject body = Muestras.actividad(PLANTEL, "2026-11-18", "HIST-1").build();
        JsonObject draft = plantel.post("/actividades", body, Map.of("Idempotency-Key", "historia-1"))
                .expect(201)
                .json();
        folio = draft.getString("folio");
        assertThat(folio).matches("AC-2026-" + PLANTEL + "-\\d{5}");
        assertThat(draft.getString("estado")).isEqualTo("BORRADOR");
        assertThat(draft.getString("vence")).isEqualTo("2026-11-28");
    }

    @Test
    @Order(2)
    @Tag("R11.8")
    void withoutEvidenceItCannotBeSubmitted() {
        Respuesta refused = plantel.post("/actividades/" + folio + "/envio").expect(422);
        assertThat(refused.json().getJsonArray("errores").getValuesAs(JsonObject.class))
                .allSatisfy(error -> assertThat(error.getString("campo")).isEqualTo("evidencias"))
                .hasSize(2);
    }

    @Test
    @Order(3)
    @Tag("R11.8")
    void withPhotographAndListItIsSubmitted() {
        upload("FOTOGRAFIA", "plaza.jpg", "image/jpeg", Muestras.foto(1));
        upload("LISTA_ASISTENCIA", "lista.pdf", "application/pdf", Muestras.pdf("Lista de asistencia"));
        assertThat(act(plantel, "envio", null).getString("estado")).isEqualTo("EN_VALIDACION");
    }

    @Test
    @Order(4)
    @Tag("R23")
    void theEntidadReturnsItWithAnObservationOnAField() {
        JsonObject observation = Json.createObjectBuilder()
                .add("campo", "directos_general")
                .add("texto", "La lista de asistencia suma 18 personas de población general.")
                .build();
        JsonObject body = Json.createObjectBuilder()
                .add("observaciones", Json.createArrayBuilder().add(observation))
                .build();
        JsonObject returned = act(entidad, "devolucion", body);
        assertThat(returned.getString("estado")).isEqualTo("DEVUELTA");
        version = returned.getInt("version");
    }

    @Test
    @Order(5)
    @Tag("R23")
    void thePlantelCorrectsAndSubmitsAgain() {
        JsonObject corrected = Muestras.actividad(PLANTEL, "2026-11-18", "HIST-1")
                .add("directos_general", 18)
                .add("version", version)
                .build();
        plantel.put("/actividades/" + folio, corrected).expect(200);
        plantel.put("/actividades/" + folio, corrected).expect(409);
        assertThat(act(plantel, "envio", null).getString("estado")).isEqualTo("EN_VALIDACION");
    }

    @Test
    @Order(6)
    @Tag("R23")
    void theEntidadValidates() {
        plantel.post("/actividades/" + folio + "/validacion").expect(403);
        assertThat(act(entidad, "validacion", null).getString("estado")).isEqualTo("VALIDADA");
    }

    @Test
    @Order(7)
    @Tag("R24")
    void theOperatorClosesCaptureAndNothingEntersAfter() {
        lotes.complete("cierre-captura", PERIODO);
        JsonObject late = Muestras.actividad(PLANTEL, "2026-11-19", "HIST-2").build();
        Respuesta draft = plantel.post("/actividades", late, Map.of("Idempotency-Key", "historia-2"));
        if (draft.status() == 201) {
            String after = draft.json().getString("folio");
            upload(after, "FOTOGRAFIA", "plaza.jpg", "image/jpeg", Muestras.foto(2));
            upload(after, "LISTA_ASISTENCIA", "lista.pdf", "application/pdf", Muestras.pdf("Lista"));
            plantel.post("/actividades/" + after + "/envio").expect(409, 422);
        } else {
            draft.expect(409, 422);
        }
    }

    @Test
    @Order(8)
    @Tag("R24")
    void theFiguresAreFrozen() {
        lotes.complete("cierre-validacion", PERIODO);
        lotes.complete("consolidacion-trimestral", PERIODO);
        assertThat(plantel.get("/actividades/" + folio).expect(200).json().getString("estado"))
                .isEqualTo("CONSOLIDADA");
        List<String> mine = dvs.get("/consolidaciones/" + PERIODO + "?nivel=plantel", "text/csv")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.contains(PLANTEL + ","))
                .toList();
        assertThat(mine).contains(PERIODO + ",1,15," + PLANTEL + ",I,EXTERNA,REPORTADO,1,0,12,2,1,5,0,1,18,24,0,3");
    }

    @Test
    @Order(9)
    @Tag("R24")
    void aSecondRunChangesNothing() {
        String before = dvs.get("/consolidaciones/" + PERIODO + "?nivel=nacional", "text/csv")
                .text();
        lotes.complete("consolidacion-trimestral", PERIODO);
        assertThat(dvs.get("/consolidaciones/" + PERIODO + "?nivel=nacional", "text/csv")
                        .text())
                .isEqualTo(before);
    }

    @Test
    @Order(10)
    @Tag("R24")
    void theReportIsTheSameFileEveryTime() {
        byte[] pdf = dvs.get("/consolidaciones/" + PERIODO + "/informe.pdf", "application/pdf")
                .expect(200)
                .bytes();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(dvs.get("/consolidaciones/" + PERIODO + "/informe.pdf", "application/pdf")
                        .bytes())
                .isEqualTo(pdf);
        byte[] xlsx = dvs.get("/consolidaciones/" + PERIODO + "/informe.xlsx", "*/*")
                .expect(200)
                .bytes();
        assertThat(dvs.get("/consolidaciones/" + PERIODO + "/informe.xlsx", "*/*")
                        .bytes())
                .isEqualTo(xlsx);
    }

    private void upload(String tipo, String nombre, String mime, byte[] content) {
        upload(folio, tipo, nombre, mime, content);
    }

    private void upload(String of, String tipo, String nombre, String mime, byte[] content) {
        plantel.upload("/actividades/" + of + "/evidencias", tipo, nombre, mime, content)
                .expect(200, 201);
    }

    private JsonObject act(Api who, String call, JsonValue body) {
        JsonObject sent = body == null ? Json.createObjectBuilder().build() : body.asJsonObject();
        return who.post("/actividades/" + folio + "/" + call, sent).expect(200).json();
    }
}
