package mx.edu.conalep.compromisosocial.sistema.colecta;

import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.dinero;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.especie;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.upload;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.act;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.contribute;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.fields;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.money;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.object;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.validate;
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
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A colecta from its plan to its delivery, and what keeps its sums right; what is refused stands in {@link ReglasDeColectaIT}. One story,
 * told in its order.
 */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColectasApiIT {

    private final Sistema sistema;
    private final LlamadasDePrueba llamadas;
    private final Api dvs;
    private Campanas campanas;

    ColectasApiIT(Sistema sistema) {
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
    @Tag("R14")
    void goesFromThePlanThroughTwoEntidadesToTheDelivery() {
        List<String> planteles = List.of("09-001", "15-016", "15-017", "15-018");
        String folio = campanas.running(List.of("09", "15"), planteles);
        llamadas.plantel("15-016")
                .post(
                        RUTA + folio + "/sensibilizaciones",
                        Json.createObjectBuilder()
                                .add("fecha", hoy().toString())
                                .add("descripcion", "Plática al grupo")
                                .add("asistentes", 40)
                                .build())
                .expect(201);
        int uno = contribute(llamadas.plantel("15-016"), folio, dinero("100.10"));
        int dos = contribute(llamadas.plantel("15-016"), folio, especie("Arroz", "2.500"));
        int tres = contribute(llamadas.plantel("09-001"), folio, dinero("50.05"));
        int fuera = contribute(llamadas.plantel("09-001"), folio, dinero("999.99"));
        llamadas.plantel("15-016")
                .post(RUTA + folio + "/aportaciones/" + uno + "/validacion")
                .expect(403);
        validate(llamadas.entidad("15"), folio, tres).expect(404);
        validate(llamadas.entidad("15"), folio, uno).expect(200);
        validate(llamadas.entidad("09"), folio, tres).expect(200);
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
        llamadas.plantel("15-016")
                .post(RUTA + folio + "/aportaciones", dinero("1.00"))
                .expect(409);
        validate(llamadas.entidad("09"), folio, fuera).expect(409);
        resultsTellMissingFromZero(folio);
        deliveredUpToWhatIsLeft(folio);
    }

    /** Sent back, corrected from 2.500 to 3.500, validated. */
    private void correctedOnce(String folio, int numero) {
        assertThat(fields(act(llamadas.entidad("15"), folio, numero, "devolucion", JsonValue.EMPTY_JSON_OBJECT)
                        .expect(422)))
                .containsExactly("observacion");
        act(llamadas.entidad("15"), folio, numero, "devolucion", object("observacion", "Falta un costal"))
                .expect(200);
        String path = RUTA + folio + "/aportaciones/" + numero;
        JsonObject devuelta = llamadas.plantel("15-016").get(path).expect(200).json();
        assertThat(devuelta.getString("observacion")).isEqualTo("Falta un costal");
        JsonObject corregida = Json.createObjectBuilder(devuelta)
                .add("cantidad", new BigDecimal("3.500"))
                .add("articulo", "ARROZ")
                .build();
        llamadas.plantel("15-016").put(path, corregida).expect(200);
        llamadas.plantel("15-016").put(path, corregida).expect(409);
        validate(llamadas.entidad("15"), folio, numero).expect(200);
        JsonObject validada = llamadas.plantel("15-016").get(path).expect(200).json();
        llamadas.plantel("15-016").put(path, validada).expect(409);
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
        JsonObject porEntidad = llamadas.entidad("15")
                .get(RUTA + folio + "/resultados?nivel=entidad")
                .expect(200)
                .json();
        JsonObject quince = porEntidad.getJsonArray("items").getJsonObject(0);
        assertThat(porEntidad.getJsonArray("items")).hasSize(1);
        assertThat(List.of(quince.getInt("reportados"), quince.getInt("cero_declarado"), quince.getInt("sin_reporte")))
                .containsExactly(1, 1, 1);
        llamadas.entidad("15").get(RUTA + folio + "/resultados?nivel=nacional").expect(404);
        String csv = dvs.get(RUTA + folio + "/resultados?nivel=nacional", "text/csv")
                .expect(200)
                .text();
        assertThat(csv.lines().toList()).hasSize(3).contains(folio + ",nacional,,,,2,1,1,3,1,DINERO,MXN,150.15");
    }

    private void deliveredUpToWhatIsLeft(String folio) {
        upload(llamadas.plantel("15-016"), folio, "RECIBO", Muestras.pdf("Ajeno"))
                .expect(403);
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
    @Tag("R14")
    void fiftyContributionsAtOnceSumExactlyAndOneCallIsOneRecord() throws Exception {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        Api vinculacion = llamadas.plantel("15-016");
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
        Api revisora = llamadas.entidad("15");
        IntStream.rangeClosed(1, 51)
                .forEach(numero -> validate(revisora, folio, numero).expect(200));
        assertThat(money(dvs.get(RUTA + folio).json())).isEqualByComparingTo("0.60");
    }

    @Test
    @Tag("R14")
    void aCounterEntryTakesOneBackOnceAlsoAfterTheClose() {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        int buena = contribute(llamadas.plantel("15-016"), folio, dinero("10.00"));
        int mala = contribute(llamadas.plantel("15-016"), folio, dinero("7.77"));
        int nunca = contribute(llamadas.plantel("15-016"), folio, dinero("1.00"));
        validate(llamadas.entidad("15"), folio, buena).expect(200);
        validate(llamadas.entidad("15"), folio, mala).expect(200);
        dvs.post(RUTA + folio + "/cierre", object("motivo", "Fin anticipado")).expect(200);
        JsonObject motivo = object("motivo", "El banco devolvió el depósito");
        act(llamadas.entidad("09"), folio, mala, "contraasiento", motivo).expect(404);
        act(llamadas.plantel("15-016"), folio, mala, "contraasiento", motivo).expect(403);
        assertThat(fields(act(llamadas.entidad("15"), folio, mala, "contraasiento", JsonValue.EMPTY_JSON_OBJECT)
                        .expect(422)))
                .containsExactly("motivo");
        act(llamadas.entidad("15"), folio, nunca, "contraasiento", motivo).expect(409);
        JsonObject contra = act(llamadas.entidad("15"), folio, mala, "contraasiento", motivo)
                .expect(201)
                .json();
        assertThat(contra.getInt("contraasiento_de")).isEqualTo(mala);
        assertThat(contra.getJsonNumber("monto").bigDecimalValue()).isEqualByComparingTo("-7.77");
        act(dvs, folio, mala, "contraasiento", motivo).expect(409);
        assertThat(act(dvs, folio, contra.getInt("numero"), "contraasiento", motivo)
                        .expect(409)
                        .text())
                .contains("es un contraasiento");
        assertThat(money(dvs.get(RUTA + folio).json())).isEqualByComparingTo("10.00");
        assertThat(dvs.get(RUTA + folio + "/aportaciones").json().getInt("total"))
                .isEqualTo(4);
        JsonObject cifras = result(folio, 0);
        assertThat(cifras.getInt("aportaciones"))
                .as("what was undone, and what undoes it, count no more")
                .isEqualTo(1);
        assertThat(cifras.getString("situacion")).isEqualTo("REPORTADO");
    }

    @Test
    @Tag("R14")
    void whoseOnlyContributionWasUndoneHasNotReportedAndMayDeclareZero() {
        String folio = campanas.running(List.of("15"), List.of("15-016"));
        int unica = contribute(llamadas.plantel("15-016"), folio, dinero("5.00"));
        validate(llamadas.entidad("15"), folio, unica).expect(200);
        sistema.api("titular.15-016").post(RUTA + folio + "/cero").expect(409);
        act(llamadas.entidad("15"), folio, unica, "contraasiento", object("motivo", "Depósito duplicado"))
                .expect(201);
        assertThat(situation(folio, 0)).isEqualTo("SIN_REPORTE");
        assertThat(result(folio, 0).getInt("aportaciones")).isZero();
        sistema.api("titular.15-016").post(RUTA + folio + "/cero").expect(200);
        assertThat(situation(folio, 0)).isEqualTo("CERO_DECLARADO");
        JsonObject otra = llamadas.plantel("15-016")
                .post(RUTA + folio + "/aportaciones", dinero("1.00"))
                .expect(201)
                .json();
        assertThat(otra.getJsonObject("cero_retirado").getString("declarado_por"))
                .isEqualTo("titular.15-016");
        assertThat(situation(folio, 0)).isEqualTo("SIN_REPORTE");
    }

    private JsonObject result(String folio, int index) {
        return dvs.get(RUTA + folio + "/resultados")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(index);
    }

    @Test
    @Tag("R14")
    void aZeroIsWithdrawnByALaterContributionAndAProofStaysWithItsPlantel() {
        String folio = campanas.running(List.of("15"), List.of("15-016", "15-017"));
        sistema.api("titular.15-016").post(RUTA + folio + "/cero").expect(200);
        String prueba = upload(llamadas.plantel("15-016"), folio, "COMPROBANTE", Muestras.pdf("Ficha " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        JsonObject conPrueba = Json.createObjectBuilder(dinero("5.00"))
                .add("evidencia", prueba)
                .build();
        assertThat(fields(llamadas.plantel("15-017")
                        .post(RUTA + folio + "/aportaciones", conPrueba)
                        .expect(422)))
                .containsExactly("evidencia");
        int numero = contribute(llamadas.plantel("15-016"), folio, conPrueba);
        assertThat(situation(folio, 0)).isEqualTo("SIN_REPORTE");
        validate(llamadas.entidad("15"), folio, numero).expect(200);
        assertThat(situation(folio, 0)).isEqualTo("REPORTADO");
        llamadas.plantel("15-017").get(RUTA + folio + "/evidencias/" + prueba).expect(404);
        llamadas.entidad("15").get(RUTA + folio + "/evidencias/" + prueba).expect(200);
        llamadas.plantel("15-017").get(RUTA + folio + "/aportaciones/" + numero).expect(404);
        JsonObject vacia =
                llamadas.plantel("15-017").get(RUTA + folio).expect(200).json();
        assertThat(money(vacia)).isEqualByComparingTo("0");
        JsonObject futura = Json.createObjectBuilder(dinero("1.00"))
                .add("fecha_deposito", hoy().plusDays(2).toString())
                .build();
        assertThat(fields(llamadas.plantel("15-016")
                        .post(RUTA + folio + "/aportaciones", futura)
                        .expect(422)))
                .containsExactly("fecha_deposito");
    }

    private String situation(String folio, int index) {
        return result(folio, index).getString("situacion");
    }
}
