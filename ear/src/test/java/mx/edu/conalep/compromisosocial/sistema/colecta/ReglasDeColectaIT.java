package mx.edu.conalep.compromisosocial.sistema.colecta;

import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.dinero;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.upload;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.fields;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a colecta refuses: before it is sent down, without a convenio in force, out of its turn. */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReglasDeColectaIT {

    private final Sistema sistema;
    private final LlamadasDePrueba llamadas;
    private final Api dvs;
    private Campanas campanas;

    ReglasDeColectaIT(Sistema sistema) {
        this.sistema = sistema;
        this.llamadas = new LlamadasDePrueba(sistema);
        this.dvs = sistema.api("dvs");
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    @Test
    @Tag("R12")
    void aPlanIsChangedUntilItIsSentDownWithAllThatTheArticleAsks() {
        JsonObject plan =
                Campanas.plan(campanas.convenio(), List.of(), List.of()).build();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject creada = dvs.post("/colectas", plan, key).expect(201).json();
        String folio = creada.getString("folio");
        assertThat(folio).matches("CO-\\d{4}-\\d{5}");
        assertThat(dvs.post("/colectas", plan, key).expect(201).json().getString("folio"))
                .isEqualTo(folio);
        JsonObject mal = Json.createObjectBuilder(plan).add("desconocido", "x").build();
        assertThat(fields(dvs.post("/colectas", mal, key).expect(422)))
                .as("the same key, with a body that does not read")
                .containsExactly("desconocido");
        assertThat(fields(dvs.post(RUTA + folio + "/difusion").expect(422)))
                .containsExactly("lineamientos", "participantes");
        llamadas.entidad("15").get(RUTA + folio).expect(404);

        JsonObject malo = Json.createObjectBuilder(creada)
                .add(
                        "participantes",
                        Json.createObjectBuilder()
                                .add("entidades", Json.createArrayBuilder().add("99"))
                                .add("planteles", Json.createArrayBuilder().add("15-016")))
                .build();
        assertThat(fields(dvs.put(RUTA + folio, malo).expect(422)))
                .containsExactlyInAnyOrder("participantes.entidades[0]", "participantes.planteles[0]");
        JsonObject bueno = Json.createObjectBuilder(creada)
                .add(
                        "participantes",
                        Json.createObjectBuilder()
                                .add("entidades", Json.createArrayBuilder().add("15"))
                                .add("planteles", Json.createArrayBuilder().add("15-016")))
                .build();
        dvs.put(RUTA + folio, bueno).expect(200);
        dvs.put(RUTA + folio, bueno).expect(409);
        upload(dvs, folio, "LINEAMIENTOS", Muestras.foto(1)).expect(422);
        String sha256 = upload(dvs, folio, "LINEAMIENTOS", Muestras.pdf("Lineamientos " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        dvs.post(RUTA + folio + "/inicio").expect(409);
        dvs.post(RUTA + folio + "/difusion").expect(200);
        dvs.post(RUTA + folio + "/difusion").expect(409);
        JsonObject difundida = dvs.get(RUTA + folio).expect(200).json();
        dvs.put(RUTA + folio, difundida).expect(409);
        assertThat(llamadas.plantel("15-016")
                        .get(RUTA + folio + "/evidencias/" + sha256)
                        .expect(200)
                        .bytes())
                .isEqualTo(Muestras.pdf("Lineamientos " + folio));
        llamadas.plantel("15-017").get(RUTA + folio + "/evidencias/" + sha256).expect(404);
        assertThat(dvs.get("/colectas?estado=DIFUNDIDA&texto=" + folio)
                        .expect(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(1);
        dvs.get("/colectas?estado=ABIERTA").expect(422);
    }

    @Test
    @Tag("R12")
    void oneListDoesNotRememberTheFiltersOfTheOneBefore() {
        String folio = campanas.create(List.of(), List.of());
        int todas = dvs.get("/colectas").expect(200).json().getInt("total");
        assertThat(dvs.get("/colectas?estado=PLANEADA&texto=" + folio).json().getInt("total"))
                .isEqualTo(1);
        assertThat(dvs.get("/colectas").expect(200).json().getInt("total"))
                .isEqualTo(todas)
                .isGreaterThan(1);
    }

    @Test
    @Tag("R12")
    void isNotSentDownWithoutAGoal() {
        JsonObject plan = Json.createObjectBuilder(Campanas.plan(campanas.convenio(), List.of("15"), List.of("15-016"))
                        .build())
                .add("metas", Json.createArrayBuilder())
                .build();
        String folio = dvs.post("/colectas", plan).expect(201).json().getString("folio");
        upload(dvs, folio, "LINEAMIENTOS", Muestras.pdf("Lineamientos " + folio))
                .expect(201);
        assertThat(fields(dvs.post(RUTA + folio + "/difusion").expect(422))).containsExactly("metas");
    }

    @Test
    @Tag("R12")
    void aFolioOfOtherLettersIsUnknown() {
        dvs.get(RUTA + "CO-2026-%C3%B1").expect(404);
        dvs.get("/convenios/CC-2026-%C3%B1").expect(404);
        assertThat(dvs.get("/colectas?texto=%C3%B1and%C3%BA").expect(200).json().getInt("total"))
                .isZero();
        JsonObject plan =
                Campanas.plan("CC-2026-ñ", List.of("15"), List.of("15-0ñ6")).build();
        assertThat(fields(dvs.post("/colectas", plan).expect(422))).contains("convenio", "participantes.planteles[0]");
    }

    @Test
    @Tag("R12")
    void restsOnARegisteredConvenioInForce() {
        String firmado = new Acuerdos(sistema).signed("Sin registro");
        JsonObject plan =
                Campanas.plan(firmado, List.of("15"), List.of("15-016")).build();
        Respuesta refused = dvs.post("/colectas", plan).expect(422);
        assertThat(fields(refused)).containsExactly("convenio");
        assertThat(refused.text()).contains("no está registrado");
        assertThat(fields(dvs.post(
                                "/colectas",
                                Json.createObjectBuilder(plan)
                                        .add("convenio", "CC-1999-00001")
                                        .build())
                        .expect(422)))
                .containsExactly("convenio");

        String registrado = new Acuerdos(sistema).registered("Por terminar");
        String folio = dvs.post(
                        "/colectas",
                        Json.createObjectBuilder(plan)
                                .add("convenio", registrado)
                                .build())
                .expect(201)
                .json()
                .getString("folio");
        upload(dvs, folio, "LINEAMIENTOS", Muestras.pdf("Lineamientos")).expect(201);
        llamadas.entidad("15")
                .post(
                        "/convenios/" + registrado + "/terminacion",
                        Json.createObjectBuilder()
                                .add("motivo", "Acuerdo de las partes")
                                .add("fecha", hoy().minusDays(1).toString())
                                .build())
                .expect(200);
        assertThat(fields(dvs.post(RUTA + folio + "/difusion").expect(422))).containsExactly("convenio");
        assertThat(dvs.get(RUTA + folio).json().getString("estado")).isEqualTo("PLANEADA");
    }

    @Test
    @Tag("R12")
    void goesDownThroughTheEntidadAndIsAcknowledgedOnce() {
        String folio = campanas.broadcast(List.of("15"), List.of("15-016", "15-017"));
        Respuesta early =
                llamadas.plantel("15-016").post(RUTA + folio + "/acuses").expect(409);
        assertThat(early.text()).contains("baja por su entidad (15)");
        llamadas.entidad("09").post(RUTA + folio + "/acuses").expect(404);
        llamadas.plantel("15-018").post(RUTA + folio + "/acuses").expect(404);
        llamadas.entidad("15").post(RUTA + folio + "/acuses").expect(200);
        JsonObject first = llamadas.plantel("15-016")
                .post(RUTA + folio + "/acuses")
                .expect(200)
                .json();
        assertThat(llamadas.plantel("15-016")
                        .post(RUTA + folio + "/acuses")
                        .expect(200)
                        .json())
                .isEqualTo(first);
        JsonObject acuses =
                llamadas.entidad("15").get(RUTA + folio + "/acuses").expect(200).json();
        assertThat(acuses.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(a -> a.get("plantel") + " " + a.getBoolean("acusado"))
                .containsExactly("null true", "\"15-016\" true", "\"15-017\" false");
        assertThat(llamadas.plantel("15-017")
                        .get(RUTA + folio + "/acuses")
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);

        dvs.post(RUTA + folio + "/inicio").expect(200);
        llamadas.plantel("15-017")
                .post(RUTA + folio + "/aportaciones", dinero("1.00"))
                .expect(409);
        JsonObject absurda = Json.createObjectBuilder()
                .add("fecha", hoy().minusDays(400).toString())
                .add("asistentes", -1)
                .build();
        assertThat(fields(llamadas.plantel("15-016")
                        .post(RUTA + folio + "/sensibilizaciones", absurda)
                        .expect(422)))
                .containsExactly("fecha", "descripcion", "asistentes");
    }
}
