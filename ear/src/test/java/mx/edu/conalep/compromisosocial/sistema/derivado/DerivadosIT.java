package mx.edu.conalep.compromisosocial.sistema.derivado;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What derives from a convenio: activities that name it, supports received, and the board of all (Art. 19, 20). */
@PruebaDeSistema
class DerivadosIT {

    private static final String PLANTEL = "15-016";
    private static final String HISTORICO =
            "referencia,plantel,fecha_inicio,fecha_fin,servicio,descripcion,modalidad,sede,localidad,latitud,longitud,carreras,"
                    + "estudiantes,docentes,administrativos,supervisor,directos_adultas_mayores,directos_indigenas,"
                    + "directos_discapacidad,directos_general,indirectos,encuestas,medidas_seguridad,origen_materiales,convenio\n";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api plantel;
    private final Api entidad;
    private final Api dvs;

    DerivadosIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.plantel = sistema.api("plantel." + PLANTEL);
        this.entidad = sistema.api("entidad.15");
        this.dvs = sistema.api("dvs");
    }

    private static JsonObjectBuilder activity(String de, LocalDate fecha, String convenio) {
        return Muestras.actividad(de, fecha.toString(), "derivada-" + UUID.randomUUID())
                .add("convenio", convenio);
    }

    private static JsonObject validOn(String convenio, LocalDate fecha) {
        return activity(PLANTEL, fecha, convenio).build();
    }

    private static LocalDate yesterday() {
        return Dias.ayer();
    }

    @Test
    @Tag("R19")
    void anActivityNamesAConvenioThatIsRegisteredInForceAndOfItsReach() {
        String folio = acuerdos.registered("Brigadas de las que derivan actividades");
        JsonObject kept = plantel.post("/actividades", validOn(folio, yesterday()))
                .expect(201)
                .json();
        assertThat(kept.getString("convenio")).isEqualTo(folio);
        String ruta = "/actividades/" + kept.getString("folio");

        refused(plantel.post("/actividades", validOn(folio, Dias.hoy().minusDays(200))), "todavía no está vigente");
        refused(plantel.post("/actividades", validOn("CC-2020-99999", yesterday())), "No se encontró el convenio");
        refused(plantel.post("/actividades", validOn("cualquier cosa ñ", yesterday())), "folio completo");
        refused(plantel.post("/actividades", validOn(acuerdos.signed("Sin registro"), yesterday())), "No se encontró");
        refused(
                sistema.api("plantel.09-001")
                        .post(
                                "/actividades",
                                activity("09-001", yesterday(), folio).build()),
                "No se encontró el convenio");

        assertThat(folios(plantel.get("/actividades?convenio=" + folio))).containsExactly(kept.getString("folio"));
        assertThat(folios(plantel.get("/actividades?convenio=CC-2020-99999"))).isEmpty();
        assertThat(folios(plantel.get("/actividades?convenio=%C3%B1"))).isEmpty();

        JsonObject without = Json.createObjectBuilder(kept).addNull("convenio").build();
        assertThat(plantel.put(ruta, without).expect(200).json().isNull("convenio"))
                .isTrue();
        assertThat(folios(plantel.get("/actividades?convenio=" + folio))).isEmpty();
    }

    private static void refused(Respuesta answer, String text) {
        assertThat(answer.expect(422).text()).contains("\"convenio\"", text);
    }

    private static List<String> folios(Respuesta list) {
        return list.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(a -> a.getString("folio"))
                .toList();
    }

    @Test
    @Tag("R19")
    void whatWasInForceStaysSoForWhatWasDoneBeforeItsEarlyEnd() {
        String folio = acuerdos.registered("Convenio que termina antes");
        JsonObject fin = Json.createObjectBuilder()
                .add("motivo", "Acuerdo de las partes")
                .add("fecha", yesterday().toString())
                .build();
        entidad.post("/convenios/" + folio + "/terminacion", fin).expect(200);
        plantel.post("/actividades", validOn(folio, yesterday().minusDays(1))).expect(201);
        refused(plantel.post("/actividades", validOn(folio, yesterday())), "fue terminado");
    }

    @Test
    @Tag("R20")
    void validatedWorkIsToldApartFromWhatIsNot() {
        LocalDate antes = LocalDate.of(2019, 2, 10);
        String folio = acuerdos.registeredSince("Convenio de largo plazo", LocalDate.of(2019, 1, 1));
        String fila = "D-" + UUID.randomUUID() + "," + PLANTEL + "," + antes + "," + antes
                + ",I,Jornada,EXTERNA,Sede,Localidad,,,,10,1,0,Supervisión,5,1,0,20,7,3,Medidas,Comité,";
        Respuesta mala = dvs.post(
                "/importaciones/historico",
                "text/csv",
                (HISTORICO + fila + "CC-2020-99999\n").getBytes(StandardCharsets.UTF_8));
        assertThat(mala.expect(422).text()).contains("\"columna\":\"convenio\"", "CC-2020-99999");
        dvs.post(
                        "/importaciones/historico",
                        "text/csv",
                        (HISTORICO + fila + folio + "\n").getBytes(StandardCharsets.UTF_8))
                .expect(200);
        plantel.post("/actividades", validOn(folio, yesterday())).expect(201);

        JsonObject derivados =
                entidad.get("/convenios/" + folio + "/derivados").expect(200).json();
        assertThat(derivados.getJsonObject("validadas").toString())
                .isEqualTo("{\"actividades\":1,\"directos\":26,\"indirectos\":7}");
        assertThat(derivados.getJsonObject("por_validar").getInt("actividades")).isEqualTo(1);
        assertThat(derivados.getJsonArray("compromisos_pendientes")).hasSize(1);
        assertThat(sistema.api("entidad.14")
                        .get("/convenios/" + folio + "/derivados")
                        .status())
                .isEqualTo(404);

        JsonObject row = dvs
                .get("/convenios/tablero")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(r -> r.getString("entidad", "").equals("15")
                        && r.getString("alcance").equals("ESTATAL"))
                .findFirst()
                .orElseThrow();
        int listed = dvs.get("/convenios?entidad=15&alcance=ESTATAL&vigencia=VIGENTE&tamano=1")
                .expect(200)
                .json()
                .getInt("total");
        assertThat(row.getInt("vigentes")).isEqualTo(listed).isPositive();
        assertThat(row.getInt("directos")).isGreaterThanOrEqualTo(26);
        assertThat(row.getInt("actividades_por_validar")).isPositive();
        assertThat(dvs.get("/convenios/tablero", "text/csv").expect(200).text())
                .contains("entidad,estado,alcance,en_tramite", "ESTATAL");
        assertThat(Documentos.firstSheet(sistema.sesion("dvs")
                                .get("/archivo/tablero-convenios/tablero.xlsx")
                                .expect(200)
                                .bytes())
                        .get(0))
                .startsWith("entidad", "estado", "alcance")
                .endsWith("apoyos_ofrecidos", "apoyos_recibidos");
        assertThat(entidad.get("/convenios/tablero")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .allSatisfy(r -> assertThat(r.getString("entidad")).isEqualTo("15"));
    }

    private static JsonObjectBuilder support(String tipo, LocalDate fecha) {
        return Json.createObjectBuilder().add("fecha", fecha.toString()).add("tipo", tipo);
    }

    @Test
    @Tag("R20")
    void supportsAreTakenDownProvedCountedAndAnnulled() {
        String folio = acuerdos.registered("Convenio con apoyos");
        String ruta = "/convenios/" + folio + "/apoyos-recibidos";
        JsonObject dinero = support("DINERO", Acuerdos.hoy())
                .add("monto", new BigDecimal("2500.50"))
                .build();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(entidad.post(ruta, dinero, key).expect(201).json().getInt("numero"))
                .isEqualTo(1);
        assertThat(entidad.post(ruta, dinero, key).expect(201).json().getInt("numero"))
                .isEqualTo(1);
        JsonObject especie = support("ESPECIE", Acuerdos.hoy())
                .add("descripcion", "Despensas")
                .add("cantidad", 40)
                .add("unidad", "cajas")
                .build();
        assertThat(entidad.post(ruta, especie).expect(201).json().getInt("numero"))
                .isEqualTo(2);

        assertThat(entidad.post(ruta, support("DINERO", Dias.hoy().plusDays(1)).build())
                        .expect(422)
                        .text())
                .contains("\"fecha\"", "\"monto\"");
        assertThat(entidad.post(ruta, support("ESPECIE", Acuerdos.hoy()).build())
                        .expect(422)
                        .text())
                .contains("\"cantidad\"");
        plantel.post(ruta, dinero).expect(403);
        entidad.post("/convenios/" + acuerdos.signed("Todavía sin registro") + "/apoyos-recibidos", dinero)
                .expect(409);

        entidad.upload(
                        ruta + "/1/comprobante",
                        "x",
                        "recibo.txt",
                        "text/plain",
                        "no es un recibo".getBytes(StandardCharsets.UTF_8))
                .expect(422);
        entidad.upload(ruta + "/1/comprobante", "x", "recibo.pdf", "application/pdf", Muestras.pdf("Recibo"))
                .expect(201);
        entidad.upload(ruta + "/1/comprobante", "x", "otro.pdf", "application/pdf", Muestras.pdf("Otro"))
                .expect(409);
        assertThat(sistema.sesion("plantel." + PLANTEL)
                        .get("/archivo/apoyos/" + folio + "/1")
                        .expect(200)
                        .header("Content-Type"))
                .startsWith("application/pdf");
        assertThat(sistema.sesion("plantel.09-001")
                        .get("/archivo/apoyos/" + folio + "/1")
                        .status())
                .isEqualTo(404);

        assertThat(received(folio)).isEqualByComparingTo("2500.50");
        JsonObject motivo =
                Json.createObjectBuilder().add("motivo", "Se anotó dos veces").build();
        entidad.post(
                        ruta + "/1/anulacion",
                        Json.createObjectBuilder().add("motivo", " ").build())
                .expect(422);
        entidad.post(ruta + "/1/anulacion", motivo).expect(200);
        entidad.post(ruta + "/1/anulacion", motivo).expect(409);
        entidad.post(ruta + "/9/anulacion", motivo).expect(404);
        assertThat(received(folio)).isEqualByComparingTo("0");
        assertThat(entidad.get(ruta).expect(200).json().getJsonArray("items")).hasSize(2);
    }

    private BigDecimal received(String folio) {
        return dvs.get("/convenios/" + folio + "/derivados")
                .expect(200)
                .json()
                .getJsonNumber("apoyos_recibidos")
                .bigDecimalValue();
    }
}
