package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.asignacion;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidate;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidato;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.donativo;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.number;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.upload;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A programme from the request to the receipt of each student, and what keeps its choices right. One file, since each refusal is
 * tried on what the story has brought about so far.
 */
@PruebaDeSistema
@Tag("R15")
class EmergentesApiIT {

    private static final List<String> PROPIO = List.of("15-016");

    private final Sistema sistema;
    private final Api plantel;
    private final Api titular;
    private final Api dvs;

    EmergentesApiIT(Sistema sistema) {
        this.sistema = sistema;
        this.plantel = sistema.api("plantel.15-016");
        this.titular = sistema.api("titular.15-016");
        this.dvs = sistema.api("dvs");
    }

    private static List<String> fields(Respuesta problem) {
        return problem.expect(422).fields();
    }

    private static List<JsonObject> items(Respuesta list) {
        return list.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObject act(int asignacion, String name, String value) {
        return Json.createObjectBuilder(number("asignacion", asignacion))
                .add(name, value)
                .build();
    }

    private static JsonObject entrega(int asignacion, int candidato, String fecha, String acuse) {
        return Json.createObjectBuilder(number("asignacion", asignacion))
                .add("candidato", candidato)
                .add("fecha", fecha)
                .add("acuse", acuse)
                .build();
    }

    @Test
    @Tag("R14")
    void goesFromTheRequestToTheReceiptOfEachStudent() {
        String folio = Programas.create(plantel, List.of());
        assertThat(folio).matches("PE-\\d{4}-\\d{5}");
        assertThat(fields(plantel.post(RUTA + folio + "/difusion"))).containsExactly("archivo");
        byte[] pdf = Muestras.pdf("Oficio " + folio);
        String sha = upload(plantel, folio, "SOLICITUD", pdf).expect(201).json().getString("sha256");
        assertThat(dvs.get(RUTA + folio + "/evidencias/" + sha).expect(200).bytes())
                .isEqualTo(pdf);
        plantel.post(RUTA + folio + "/difusion").expect(200);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "1")).expect(409);
        plantel.post(RUTA + folio + "/inicio").expect(200);
        plantel.post(RUTA + folio + "/candidatos", candidato("M-0001", "1")).expect(409);
        weigh(folio).expect(200);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "2.5")).expect(201);
        plantel.post(RUTA + folio + "/donaciones", donativo(" DESPENSA ", "0.5"))
                .expect(201);

        Stream.of("0 0 0", "0 3 6", "1 0 0", "1 3 6").forEach(r -> candidate(plantel, folio, r));
        weigh(folio).expect(409);
        orderedAndExplained(folio);
        chosenApprovedAndDelivered(folio);
        closedAndReported(folio);
    }

    private Respuesta weigh(String folio) {
        int version =
                plantel.get(RUTA + folio + "/criterios").expect(200).json().getInt("version");
        return plantel.put(
                RUTA + folio + "/criterios",
                Json.createObjectBuilder()
                        .add("version", version)
                        .add("criterios", Programas.criterios())
                        .build());
    }

    private void orderedAndExplained(String folio) {
        List<JsonObject> orden = items(plantel.get(RUTA + folio + "/candidatos"));
        assertThat(orden).extracting(c -> c.getInt("numero")).containsExactly(4, 3, 2, 1);
        assertThat(orden)
                .extracting(c -> c.getJsonNumber("puntaje").toString())
                .containsExactly("100.0000", "50.0000", "50.0000", "0.0000");
        assertThat(orden.get(1).getJsonArray("empatados")).hasToString("[2]");
        assertThat(orden.get(1).getString("desempate")).isEqualTo("Vivienda dañada");
        assertThat(orden.get(2).getJsonArray("respuestas").getValuesAs(JsonObject.class))
                .extracting(r -> r.getInt("valor") + " → " + r.getJsonNumber("puntos"))
                .containsExactly("0 → 0.0000", "3 → 30.0000", "6 → 20.0000");
    }

    private void chosenApprovedAndDelivered(String folio) {
        JsonObject propuesta = plantel.get(
                        RUTA + folio + "/asignacion/propuesta?articulo=Despensa&unidad=caja&cantidad=1.5")
                .expect(200)
                .json();
        assertThat(propuesta.getInt("alcanza")).isEqualTo(2);
        assertThat(fields(plantel.post(RUTA + folio + "/asignacion", asignacion("1.501", List.of(4, 3), null))))
                .containsExactly("cantidad");
        assertThat(fields(plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(4, 1), null))))
                .containsExactly("motivo");
        titular.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(403);
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(4, 1), "Su casa se quemó ayer"))
                .expect(201);
        plantel.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(403);
        assertThat(fields(titular.post(RUTA + folio + "/asignacion/devolucion", number("asignacion", 1))))
                .containsExactly("motivo");
        titular.post(RUTA + folio + "/asignacion/devolucion", act(1, "motivo", "Falta probarlo"))
                .expect(200);
        JsonObject segunda = plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(201)
                .json();
        assertThat(segunda.getJsonArray("beneficios").getValuesAs(JsonObject.class))
                .extracting(b -> b.getInt("candidato"))
                .containsExactly(4, 3, 2);
        String uno = upload(plantel, folio, "ACUSE", Muestras.foto(folio.hashCode()))
                .expect(201)
                .json()
                .getString("sha256");
        plantel.post(RUTA + folio + "/entregas", entrega(2, 4, hoy().toString(), uno))
                .expect(409);
        titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 2))
                .expect(200);
        titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 2))
                .expect(409);
        plantel.post(RUTA + folio + "/donaciones/1/reversion", act("motivo", "No llegó"))
                .expect(409);

        assertThat(fields(plantel.post(RUTA + folio + "/entregas", entrega(2, 4, hoy().toString(), "0".repeat(64)))))
                .containsExactly("acuse");
        assertThat(fields(plantel.post(
                        RUTA + folio + "/entregas",
                        entrega(2, 4, hoy().plusDays(1).toString(), uno))))
                .containsExactly("fecha");
        plantel.post(RUTA + folio + "/entregas", entrega(2, 4, hoy().toString(), uno))
                .expect(201);
        plantel.post(RUTA + folio + "/entregas", entrega(2, 4, hoy().toString(), uno))
                .expect(409);
        plantel.post(RUTA + folio + "/entregas", entrega(2, 3, hoy().toString(), uno))
                .expect(409);
        plantel.post(RUTA + folio + "/entregas", entrega(2, 1, hoy().toString(), uno))
                .expect(404);
    }

    private static JsonObject reversion(int candidato) {
        return Json.createObjectBuilder(act(2, "motivo", "Se mudó"))
                .add("candidato", candidato)
                .build();
    }

    private static JsonObject act(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private void closedAndReported(String folio) {
        assertThat(fields(plantel.post(RUTA + folio + "/cierre"))).containsExactly("motivo");
        plantel.post(RUTA + folio + "/cierre", act("motivo", "Se atendió la emergencia"))
                .expect(200);
        assertThat(dvs.post(RUTA + folio + "/informe").expect(409).text()).contains("15-016");
        plantel.post(RUTA + folio + "/asignacion/reversion", reversion(3)).expect(403);
        titular.post(RUTA + folio + "/asignacion/reversion", reversion(3)).expect(200);
        titular.post(RUTA + folio + "/asignacion/reversion", reversion(3)).expect(409);
        String dos = upload(plantel, folio, "ACUSE", Muestras.pdf("Acuse " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        plantel.post(RUTA + folio + "/entregas", entrega(2, 2, hoy().toString(), dos))
                .expect(201);
        plantel.post(RUTA + folio + "/informe").expect(403);
        JsonObject informado = dvs.post(RUTA + folio + "/informe").expect(200).json();
        assertThat(informado.getJsonArray("historia").getValuesAs(JsonObject.class))
                .extracting(l -> l.getString("a"))
                .containsExactly("PLANEADA", "DIFUNDIDA", "EN_CURSO", "CERRADA", "INFORMADA");
        titular.post(RUTA + folio + "/asignacion/reversion", reversion(2)).expect(409);

        JsonObject resultado =
                items(dvs.get(RUTA + folio + "/resultados?nivel=plantel")).get(0);
        assertThat(resultado.isNull("candidatos"))
                .as("R25: outside its plantel")
                .isTrue();
        assertThat(List.of("beneficiados", "entregas", "pendientes"))
                .extracting(resultado::getInt)
                .containsExactly(2, 2, 0);
        assertThat(items(plantel.get(RUTA + folio + "/resultados?nivel=plantel"))
                        .get(0)
                        .getInt("candidatos"))
                .isEqualTo(4);
        JsonObject despensas = resultado.getJsonArray("articulos").getJsonObject(0);
        assertThat(List.of("donado", "asignado", "entregado"))
                .extracting(n -> despensas.getJsonNumber(n).toString())
                .containsExactly("3.000", "2.000", "2.000");
        assertThat(sistema.api("ssi")
                        .get(RUTA + folio + "/resultados?nivel=nacional", "text/csv")
                        .expect(200)
                        .text())
                .containsIgnoringCase(folio + ",nacional,,,1,,2,2,0,Despensa,caja,3.000,2.000,2.000");
        plantel.get(RUTA + folio + "/resultados?nivel=entidad").expect(404);
    }

    @Test
    @Tag("R14")
    void aDonationIsTakenBackOnceAndNoLongerCounts() {
        String folio = Programas.running(plantel, PROPIO);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "2.5")).expect(201);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "1")).expect(201);
        JsonObject contra = plantel.post(RUTA + folio + "/donaciones/1/reversion", act("motivo", "No llegó"))
                .expect(201)
                .json();
        assertThat(contra.getInt("reversion_de")).isEqualTo(1);
        assertThat(contra.getJsonNumber("cantidad").toString()).isEqualTo("-2.500");
        plantel.post(RUTA + folio + "/donaciones/1/reversion", act("motivo", "No llegó"))
                .expect(409);
        assertThat(items(plantel.get(RUTA + folio + "/donaciones"))).hasSize(3);
        assertThat(items(dvs.get(RUTA + folio + "/resultados?nivel=nacional"))
                        .get(0)
                        .getJsonArray("articulos")
                        .getJsonObject(0)
                        .getJsonNumber("donado")
                        .toString())
                .isEqualTo("1.000");
    }

    @Test
    void anAnswerCountsForTheCriterionThatItNames() {
        String folio = Programas.running(plantel, PROPIO);
        List<String> nombres = Programas.criterios().build().getValuesAs(JsonObject.class).stream()
                .map(c -> c.getString("nombre"))
                .toList();
        JsonObject datos = answering(List.of(nombres.get(2), nombres.get(0), nombres.get(1)), List.of(6, 1, 0));
        JsonObject uno =
                plantel.post(RUTA + folio + "/candidatos", datos).expect(201).json();
        assertThat(uno.getJsonArray("respuestas").getValuesAs(JsonObject.class))
                .extracting(r -> r.getInt("valor"))
                .containsExactly(1, 0, 6);
        JsonObject otro = answering(List.of(nombres.get(1), nombres.get(1), "Otro"), List.of(1, 1, 1));
        assertThat(fields(plantel.post(RUTA + folio + "/candidatos", otro)))
                .contains("respuestas[1].criterio", "respuestas[2].criterio");
        JsonObject corregido = Json.createObjectBuilder(
                        answering(List.of(nombres.get(1), nombres.get(2), nombres.get(0)), List.of(3, 0, 0)))
                .add("matricula", uno.getString("matricula"))
                .add("version", uno.getInt("version"))
                .build();
        assertThat(plantel.put(RUTA + folio + "/candidatos/1", corregido)
                        .expect(200)
                        .json()
                        .getJsonArray("respuestas")
                        .getValuesAs(JsonObject.class))
                .extracting(r -> r.getInt("valor"))
                .containsExactly(0, 3, 0);
    }

    private static JsonObject answering(List<String> criterios, List<Integer> valores) {
        JsonArrayBuilder respuestas = Json.createArrayBuilder();
        for (int i = 0; i < criterios.size(); i++) {
            respuestas.add(
                    Json.createObjectBuilder().add("criterio", criterios.get(i)).add("valor", valores.get(i)));
        }
        return Json.createObjectBuilder(
                        candidato("N-" + UUID.randomUUID().toString().substring(0, 8), "0 0 0"))
                .add("respuestas", respuestas)
                .build();
    }

    @Test
    void anEmptyListOfStudentsIsNotEverybody() {
        String folio = Programas.running(plantel, PROPIO);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "1")).expect(201);
        candidate(plantel, folio, "1 3 6");
        JsonObject nadie = Json.createObjectBuilder(asignacion("1", List.of(), null))
                .add("candidatos", Json.createArrayBuilder())
                .build();
        assertThat(fields(plantel.post(RUTA + folio + "/asignacion", nadie))).containsExactly("candidatos");
    }

    @Test
    void everyFaultIsToldAtItsPathAndNothingIsKept() {
        JsonObject malo = Json.createObjectBuilder()
                .add(
                        "solicitante",
                        Json.createObjectBuilder().add("tipo", "PRIVADO").add("nombre", 7))
                .add("inicio", "ayer")
                .add("planteles", Json.createArrayBuilder().add("15-016").add("09-001"))
                .add("convenio", "CC-2026-00001")
                .build();
        assertThat(fields(plantel.post("/emergentes", malo)))
                .containsExactlyInAnyOrder(
                        "solicitante.tipo",
                        "solicitante.nombre",
                        "solicitante.fecha",
                        "inicio",
                        "convenio",
                        "causa",
                        "peticion",
                        "planteles[1]");
        String folio = Programas.running(plantel, PROPIO);
        assertThat(fields(plantel.post(
                        RUTA + folio + "/donaciones",
                        Json.createObjectBuilder().add("cantidad", "x").build())))
                .contains("cantidad");
        JsonObject candidato = Json.createObjectBuilder(candidato("A", "2 9 7"))
                .add("aviso", false)
                .build();
        assertThat(fields(plantel.post(RUTA + folio + "/candidatos", candidato)))
                .containsExactly(
                        "matricula", "respuestas[0].valor", "respuestas[1].valor", "respuestas[2].valor", "aviso");
        String matricula = candidate(plantel, folio, "1 3 6");
        assertThat(fields(plantel.post(RUTA + folio + "/candidatos", candidato(matricula.toLowerCase(), "0 0 0"))))
                .containsExactly("matricula");
        assertThat(items(plantel.get(RUTA + folio + "/candidatos"))).hasSize(1);
        assertThat(fields(titular.post(RUTA + folio + "/asignacion/aprobacion")))
                .containsExactly("asignacion");
        plantel.get(RUTA + "PE-ÑÑÑ").expect(404);
    }

    @Test
    void theSameCallMakesOneRecordAndAStaleOneIsRefused() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject plan = Programas.plan(PROPIO).build();
        JsonObject uno = plantel.post("/emergentes", plan, key).expect(201).json();
        String folio = uno.getString("folio");
        assertThat(plantel.post("/emergentes", plan, key).expect(201).json().getString("folio"))
                .isEqualTo(folio);
        JsonObject cambiado = plantel.put(
                        RUTA + folio,
                        Json.createObjectBuilder(uno).add("causa", "Sismo").build())
                .expect(200)
                .json();
        assertThat(cambiado.getString("causa")).isEqualTo("Sismo");
        plantel.put(RUTA + folio, uno).expect(409);
        assertThat(fields(plantel.put(
                        RUTA + folio,
                        Json.createObjectBuilder(uno).remove("version").build())))
                .contains("version");
    }

    @Test
    void theSameKeyWithABodyThatDoesNotReadIsToldItsFaults() {
        String folio = Programas.running(plantel, PROPIO);
        Map<String, JsonObject> pedidos = new LinkedHashMap<>();
        pedidos.put("/donaciones", donativo("Despensa", "1"));
        pedidos.put("/candidatos", candidato("M-REP-1", "1 3 6"));
        pedidos.put("/asignacion", asignacion("1", List.of(), null));
        pedidos.forEach((ruta, pedido) -> {
            Map<String, String> key =
                    Map.of("Idempotency-Key", UUID.randomUUID().toString());
            plantel.post(RUTA + folio + ruta, pedido, key).expect(201);
            plantel.post(RUTA + folio + ruta, pedido, key).expect(201);
            JsonObject mal =
                    Json.createObjectBuilder(pedido).add("desconocido", "x").build();
            assertThat(fields(plantel.post(RUTA + folio + ruta, mal, key)))
                    .as(ruta)
                    .contains("desconocido");
        });
    }

    @Test
    @Tag("R25")
    void aCandidateIsCorrectedUntilAChoiceRestsOnHim() {
        String folio = Programas.running(plantel, PROPIO);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "1")).expect(201);
        candidate(plantel, folio, "1 3 6");
        JsonObject uno = plantel.get(RUTA + folio + "/candidatos/1").expect(200).json();
        JsonObject otro = Json.createObjectBuilder(uno).add("iniciales", "xy").build();
        assertThat(plantel.put(RUTA + folio + "/candidatos/1", otro)
                        .expect(200)
                        .json()
                        .getString("iniciales"))
                .isEqualTo("XY");
        plantel.put(RUTA + folio + "/candidatos/1", otro).expect(409);
        JsonObject fresco =
                plantel.get(RUTA + folio + "/candidatos/1").expect(200).json();
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(201);
        assertThat(plantel.put(RUTA + folio + "/candidatos/1", fresco)
                        .expect(409)
                        .text())
                .contains("asignación");
    }

    @Test
    void theLastBoxIsPromisedOnceHoweverManyAskAtTheSameTime() throws Exception {
        String folio = Programas.running(plantel, PROPIO);
        plantel.post(RUTA + folio + "/donaciones", donativo("Despensa", "1")).expect(201);
        candidate(plantel, folio, "1 3 6");
        candidate(plantel, folio, "0 3 6");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> ask = () -> plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                    .status();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(List.of(ask, ask, ask, ask))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 422, 422, 422);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aPlanIsSeenByItsUnitUntilItIsSentDown() {
        Api vecino = sistema.api("plantel.15-017");
        Api entidad = sistema.api("entidad.15");
        String folio = Programas.create(entidad, List.of("15-016", "15-017"));
        vecino.get(RUTA + folio).expect(404);
        plantel.put(RUTA + folio, Programas.plan(PROPIO).add("version", 1).build())
                .expect(404);
        dvs.get(RUTA + folio).expect(200);
        upload(entidad, folio, "SOLICITUD", Muestras.pdf("Solicitud")).expect(201);
        entidad.post(RUTA + folio + "/difusion").expect(200);
        vecino.get(RUTA + folio).expect(200);
        vecino.post(RUTA + folio + "/inicio").expect(403);
        sistema.api("plantel.15-018").get(RUTA + folio).expect(404);
        assertThat(items(sistema.api("plantel.15-018").get("/emergentes?texto=" + folio)))
                .isEmpty();
        assertThat(items(vecino.get("/emergentes?texto=" + folio))).hasSize(1);
    }
}
