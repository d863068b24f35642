package mx.edu.conalep.compromisosocial.sistema.colecta;

import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.dinero;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.especie;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.upload;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

/** A colecta from its plan to its delivery, and what keeps its sums right. */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColectasApiIT {

    private static final String RUTA = "/colectas/";

    private final Sistema sistema;
    private final Api dvs;
    private Campanas campanas;

    ColectasApiIT(Sistema sistema) {
        this.sistema = sistema;
        this.dvs = sistema.api("dvs");
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    private Api plantel(String clave) {
        return sistema.api("plantel." + clave);
    }

    private Api entidad(String clave) {
        return sistema.api("entidad." + clave);
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static List<String> fields(Respuesta problem) {
        return problem.json().getJsonArray("errores").stream()
                .map(JsonValue::asJsonObject)
                .map(v -> v.getString("campo", ""))
                .toList();
    }

    private static int contribute(Api who, String folio, JsonObject body) {
        return who.post(RUTA + folio + "/aportaciones", body).expect(201).json().getInt("numero");
    }

    private static Respuesta act(Api who, String folio, int numero, String act, JsonObject body) {
        return who.post(RUTA + folio + "/aportaciones/" + numero + "/" + act, body);
    }

    private static Respuesta validate(Api who, String folio, int numero) {
        return act(who, folio, numero, "validacion", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static BigDecimal money(JsonObject colecta) {
        return colecta.getJsonObject("totales")
                .getJsonObject("dinero")
                .getJsonNumber("recaudado")
                .bigDecimalValue();
    }

    @Test
    @Tag("R12")
    @Tag("R14")
    void goesFromThePlanThroughTwoEntidadesToTheDelivery() {
        List<String> planteles = List.of("09-001", "15-016", "15-017", "15-018");
        String folio = campanas.running(List.of("09", "15"), planteles);
        plantel("15-016")
                .post(
                        RUTA + folio + "/sensibilizaciones",
                        Json.createObjectBuilder()
                                .add("fecha", hoy().toString())
                                .add("descripcion", "Plática al grupo")
                                .add("asistentes", 40)
                                .build())
                .expect(201);
        int uno = contribute(plantel("15-016"), folio, dinero("100.10"));
        int dos = contribute(plantel("15-016"), folio, especie("Arroz", "2.500"));
        int tres = contribute(plantel("09-001"), folio, dinero("50.05"));
        int fuera = contribute(plantel("09-001"), folio, dinero("999.99"));
        plantel("15-016")
                .post(RUTA + folio + "/aportaciones/" + uno + "/validacion")
                .expect(403);
        validate(entidad("15"), folio, tres).expect(404);
        validate(entidad("15"), folio, uno).expect(200);
        validate(entidad("09"), folio, tres).expect(200);
        correctedOnce(folio, dos);
        sistema.api("titular.15-017").post(RUTA + folio + "/cero").expect(200);
        sistema.api("titular.15-016").post(RUTA + folio + "/cero").expect(409);

        assertThat(fields(dvs.post(RUTA + folio + "/cierre").expect(422))).containsExactly("motivo");
        JsonObject cerrada = dvs.post(RUTA + folio + "/cierre", object("motivo", "Se alcanzó la meta"))
                .expect(200)
                .json();
        assertThat(cerrada.getJsonArray("fuera").getValuesAs(JsonObject.class))
                .extracting(a -> a.getInt("numero"))
                .containsExactly(fuera);
        assertThat(money(cerrada)).isEqualByComparingTo("150.15");
        JsonObject arroz =
                cerrada.getJsonObject("totales").getJsonArray("especie").getJsonObject(0);
        assertThat(arroz.getJsonNumber("cantidad").bigDecimalValue()).isEqualByComparingTo("3.500");
        assertThat(arroz.getJsonNumber("meta").bigDecimalValue()).isEqualByComparingTo("100");
        plantel("15-016").post(RUTA + folio + "/aportaciones", dinero("1.00")).expect(409);
        validate(entidad("09"), folio, fuera).expect(409);
        resultsTellMissingFromZero(folio);
        deliveredUpToWhatIsLeft(folio);
    }

    /** Sent back, corrected from 2.500 to 3.500, validated. */
    private void correctedOnce(String folio, int numero) {
        assertThat(fields(act(entidad("15"), folio, numero, "devolucion", JsonValue.EMPTY_JSON_OBJECT)
                        .expect(422)))
                .containsExactly("observacion");
        act(entidad("15"), folio, numero, "devolucion", object("observacion", "Falta un costal"))
                .expect(200);
        String path = RUTA + folio + "/aportaciones/" + numero;
        JsonObject devuelta = plantel("15-016").get(path).expect(200).json();
        assertThat(devuelta.getString("observacion")).isEqualTo("Falta un costal");
        JsonObject corregida = Json.createObjectBuilder(devuelta)
                .add("cantidad", new BigDecimal("3.500"))
                .add("articulo", "ARROZ")
                .build();
        plantel("15-016").put(path, corregida).expect(200);
        plantel("15-016").put(path, corregida).expect(409);
        validate(entidad("15"), folio, numero).expect(200);
        JsonObject validada = plantel("15-016").get(path).expect(200).json();
        plantel("15-016").put(path, validada).expect(409);
    }

    private void resultsTellMissingFromZero(String folio) {
        JsonObject porPlantel =
                dvs.get(RUTA + folio + "/resultados?nivel=plantel").expect(200).json();
        assertThat(porPlantel.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(r -> r.getString("plantel") + " " + r.getString("situacion") + " " + r.get("dinero"))
                .containsExactly(
                        "09-001 REPORTADO 50.05",
                        "15-016 REPORTADO 100.10",
                        "15-017 CERO_DECLARADO 0.00",
                        "15-018 SIN_REPORTE null");
        JsonObject porEntidad = entidad("15")
                .get(RUTA + folio + "/resultados?nivel=entidad")
                .expect(200)
                .json();
        JsonObject quince = porEntidad.getJsonArray("items").getJsonObject(0);
        assertThat(porEntidad.getJsonArray("items")).hasSize(1);
        assertThat(List.of(quince.getInt("reportados"), quince.getInt("cero_declarado"), quince.getInt("sin_reporte")))
                .containsExactly(1, 1, 1);
        entidad("15").get(RUTA + folio + "/resultados?nivel=nacional").expect(404);
        String csv = dvs.get(RUTA + folio + "/resultados?nivel=nacional", "text/csv")
                .expect(200)
                .text();
        assertThat(csv.lines().toList()).hasSize(3).contains(folio + ",nacional,,,,2,1,1,3,1,DINERO,MXN,150.15");
    }

    private void deliveredUpToWhatIsLeft(String folio) {
        upload(plantel("15-016"), folio, "RECIBO", Muestras.pdf("Ajeno")).expect(403);
        String recibo = upload(dvs, folio, "RECIBO", Muestras.pdf("Recibo " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        JsonObject entrega = Json.createObjectBuilder()
                .add("fecha", hoy().minusDays(1).toString())
                .add("recibe", "Almacén del aliado")
                .add("recibo", recibo)
                .add("monto", new BigDecimal("150.16"))
                .add(
                        "articulos",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("articulo", "arroz")
                                        .add("cantidad", new BigDecimal("3.501"))
                                        .add("unidad", "kg")))
                .build();
        assertThat(fields(dvs.post(RUTA + folio + "/entrega", entrega).expect(422)))
                .containsExactly("monto", "articulos[0].cantidad");
        JsonObject cabal = Json.createObjectBuilder(entrega)
                .add("monto", new BigDecimal("150.15"))
                .add("articulos", Json.createArrayBuilder())
                .build();
        dvs.post(RUTA + folio + "/entrega", cabal).expect(200);
        dvs.post(RUTA + folio + "/entrega", cabal).expect(409);
        String otro = upload(dvs, folio, "RECIBO", Muestras.pdf("Otro recibo " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        JsonObject demas = Json.createObjectBuilder(cabal)
                .add("recibo", otro)
                .add("monto", new BigDecimal("0.01"))
                .build();
        assertThat(fields(dvs.post(RUTA + folio + "/entrega", demas).expect(422)))
                .containsExactly("monto");
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
        assertThat(fields(dvs.post(RUTA + folio + "/difusion").expect(422)))
                .containsExactly("lineamientos", "participantes");
        entidad("15").get(RUTA + folio).expect(404);

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
        assertThat(plantel("15-016")
                        .get(RUTA + folio + "/evidencias/" + sha256)
                        .expect(200)
                        .bytes())
                .isEqualTo(Muestras.pdf("Lineamientos " + folio));
        plantel("15-017").get(RUTA + folio + "/evidencias/" + sha256).expect(404);
        assertThat(dvs.get("/colectas?estado=DIFUNDIDA&texto=" + folio)
                        .expect(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(1);
        dvs.get("/colectas?estado=ABIERTA").expect(422);
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
        entidad("15")
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
        Respuesta early = plantel("15-016").post(RUTA + folio + "/acuses").expect(409);
        assertThat(early.text()).contains("baja por la entidad 15");
        entidad("09").post(RUTA + folio + "/acuses").expect(404);
        plantel("15-018").post(RUTA + folio + "/acuses").expect(404);
        entidad("15").post(RUTA + folio + "/acuses").expect(200);
        JsonObject first =
                plantel("15-016").post(RUTA + folio + "/acuses").expect(200).json();
        assertThat(plantel("15-016").post(RUTA + folio + "/acuses").expect(200).json())
                .isEqualTo(first);
        JsonObject acuses =
                entidad("15").get(RUTA + folio + "/acuses").expect(200).json();
        assertThat(acuses.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(a -> a.get("plantel") + " " + a.getBoolean("acusado"))
                .containsExactly("null true", "\"15-016\" true", "\"15-017\" false");
        assertThat(plantel("15-017").get(RUTA + folio + "/acuses").json().getJsonArray("items"))
                .hasSize(1);

        dvs.post(RUTA + folio + "/inicio").expect(200);
        plantel("15-017").post(RUTA + folio + "/aportaciones", dinero("1.00")).expect(409);
        JsonObject absurda = Json.createObjectBuilder()
                .add("fecha", hoy().minusDays(400).toString())
                .add("asistentes", -1)
                .build();
        assertThat(fields(plantel("15-016")
                        .post(RUTA + folio + "/sensibilizaciones", absurda)
                        .expect(422)))
                .containsExactly("descripcion", "fecha", "asistentes");
    }

    @Test
    @Tag("R14")
    void fiftyContributionsAtOnceSumExactlyAndOneCallIsOneRecord() throws Exception {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        Api vinculacion = plantel("15-016");
        JsonObject repetida = dinero("0.10");
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        ExecutorService people = Executors.newFixedThreadPool(50);
        TreeSet<Integer> numeros = new TreeSet<>();
        TreeSet<Integer> repetidos = new TreeSet<>();
        try {
            List<Callable<Integer>> calls = IntStream.range(0, 50)
                    .mapToObj(i -> (Callable<Integer>) () -> contribute(vinculacion, folio, dinero("0.01")))
                    .toList();
            for (Future<Integer> answer : people.invokeAll(calls)) {
                numeros.add(answer.get());
            }
            List<Callable<Integer>> again = IntStream.range(0, 10)
                    .mapToObj(i -> (Callable<Integer>) () -> vinculacion
                            .post(RUTA + folio + "/aportaciones", repetida, key)
                            .expect(201)
                            .json()
                            .getInt("numero"))
                    .toList();
            for (Future<Integer> answer : people.invokeAll(again)) {
                repetidos.add(answer.get());
            }
        } finally {
            people.shutdown();
        }
        assertThat(numeros).hasSize(50).first().isEqualTo(1);
        assertThat(numeros.last()).isEqualTo(50);
        assertThat(repetidos).containsExactly(51);
        vinculacion.post(RUTA + folio + "/aportaciones", dinero("0.20"), key).expect(422);
        Api revisora = entidad("15");
        IntStream.rangeClosed(1, 51)
                .forEach(numero -> validate(revisora, folio, numero).expect(200));
        assertThat(money(dvs.get(RUTA + folio).json())).isEqualByComparingTo("0.60");
    }

    @Test
    @Tag("R14")
    void aCounterEntryTakesOneBackOnceAlsoAfterTheClose() {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        int buena = contribute(plantel("15-016"), folio, dinero("10.00"));
        int mala = contribute(plantel("15-016"), folio, dinero("7.77"));
        int nunca = contribute(plantel("15-016"), folio, dinero("1.00"));
        validate(entidad("15"), folio, buena).expect(200);
        validate(entidad("15"), folio, mala).expect(200);
        dvs.post(RUTA + folio + "/cierre", object("motivo", "Fin anticipado")).expect(200);
        JsonObject motivo = object("motivo", "El banco devolvió el depósito");
        act(entidad("09"), folio, mala, "contraasiento", motivo).expect(404);
        act(plantel("15-016"), folio, mala, "contraasiento", motivo).expect(403);
        assertThat(fields(act(entidad("15"), folio, mala, "contraasiento", JsonValue.EMPTY_JSON_OBJECT)
                        .expect(422)))
                .containsExactly("motivo");
        act(entidad("15"), folio, nunca, "contraasiento", motivo).expect(409);
        JsonObject contra = act(entidad("15"), folio, mala, "contraasiento", motivo)
                .expect(201)
                .json();
        assertThat(contra.getInt("contraasiento_de")).isEqualTo(mala);
        assertThat(contra.getJsonNumber("monto").bigDecimalValue()).isEqualByComparingTo("-7.77");
        act(dvs, folio, mala, "contraasiento", motivo).expect(409);
        act(dvs, folio, contra.getInt("numero"), "contraasiento", motivo).expect(409);
        assertThat(money(dvs.get(RUTA + folio).json())).isEqualByComparingTo("10.00");
        assertThat(dvs.get(RUTA + folio + "/aportaciones").json().getInt("total"))
                .isEqualTo(4);
    }

    @Test
    @Tag("R14")
    void aZeroIsWithdrawnByALaterContributionAndAProofStaysWithItsPlantel() {
        String folio = campanas.running(List.of("15"), List.of("15-016", "15-017"));
        sistema.api("titular.15-016").post(RUTA + folio + "/cero").expect(200);
        String prueba = upload(plantel("15-016"), folio, "COMPROBANTE", Muestras.pdf("Ficha " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        JsonObject conPrueba = Json.createObjectBuilder(dinero("5.00"))
                .add("evidencia", prueba)
                .build();
        assertThat(fields(plantel("15-017")
                        .post(RUTA + folio + "/aportaciones", conPrueba)
                        .expect(422)))
                .containsExactly("evidencia");
        int numero = contribute(plantel("15-016"), folio, conPrueba);
        assertThat(situation(folio, 0)).isEqualTo("SIN_REPORTE");
        validate(entidad("15"), folio, numero).expect(200);
        assertThat(situation(folio, 0)).isEqualTo("REPORTADO");
        plantel("15-017").get(RUTA + folio + "/evidencias/" + prueba).expect(404);
        entidad("15").get(RUTA + folio + "/evidencias/" + prueba).expect(200);
        plantel("15-017").get(RUTA + folio + "/aportaciones/" + numero).expect(404);
        JsonObject vacia = plantel("15-017").get(RUTA + folio).expect(200).json();
        assertThat(money(vacia)).isEqualByComparingTo("0");
        JsonObject futura = Json.createObjectBuilder(dinero("1.00"))
                .add("fecha_deposito", hoy().plusDays(2).toString())
                .build();
        assertThat(fields(plantel("15-016")
                        .post(RUTA + folio + "/aportaciones", futura)
                        .expect(422)))
                .containsExactly("fecha_deposito");
    }

    private String situation(String folio, int index) {
        return dvs.get(RUTA + folio + "/resultados")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(index)
                .getString("situacion");
    }
}
