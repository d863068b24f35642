package mx.edu.conalep.compromisosocial.sistema.colecta;

import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.dinero;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.upload;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.act;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.contribute;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.object;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.validate;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaColecta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** How planteles answer a colecta when something went wrong: a mistake, the same deposit twice, two tabs, a late difusión. */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RespuestaColectaIT {

    private static final List<String> ENTIDADES = List.of("15");
    private static final List<String> PLANTELES = List.of("15-016", "15-017");

    private final Sistema sistema;
    private final Navegador navegador;
    private final Api dvs;
    private final Api entidad;
    private final Api plantel;
    private final Api titular;
    private Campanas campanas;

    RespuestaColectaIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.dvs = sistema.api("dvs");
        this.entidad = sistema.api("entidad.15");
        this.plantel = sistema.api("plantel.15-016");
        this.titular = sistema.api("titular.15-016");
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    private static JsonObject with(JsonObject json, String name, String value) {
        return Json.createObjectBuilder(json).add(name, value).build();
    }

    private String situation(String folio) {
        return dvs.get(RUTA + folio + "/resultados")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("situacion");
    }

    private String tray() {
        return sistema.sesion("plantel.15-016")
                .get("/?grupo=colectasCorregir")
                .expect(200)
                .text();
    }

    private String trail(String accion, String folio) throws SQLException {
        return text("select group_concat(detalle) from bitacora where accion = ? and objeto = ?", accion, folio);
    }

    private String text(String sql, String... values) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            if (!query.execute()) {
                return null;
            }
            try (ResultSet rows = query.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    @Test
    @Tag("R14")
    @Tag("R27")
    void aMistakeThatWasSentBackLeavesTheZeroToTheTitularUntilItIsCorrected() throws SQLException {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        int numero = contribute(plantel, folio, with(dinero("7.00"), "referencia_deposito", "REF-9"));
        assertThat(titular.post(RUTA + folio + "/cero").expect(409).text())
                .contains("pida a su entidad que la devuelva");
        act(entidad, folio, numero, "devolucion", object("observacion", "No es de esta colecta"))
                .expect(200);
        String corregir = "/colecta/aportacion?folio=" + folio + "&amp;numero=" + numero;
        assertThat(tray()).contains(corregir);
        titular.post(RUTA + folio + "/cero").expect(200);
        assertThat(situation(folio)).isEqualTo("CERO_DECLARADO");
        assertThat(tray()).as("the zero is the answer").doesNotContain(corregir);

        String path = RUTA + folio + "/aportaciones/" + numero;
        JsonObject devuelta = plantel.get(path).expect(200).json();
        plantel.put(
                        path,
                        Json.createObjectBuilder(devuelta)
                                .add("monto", new BigDecimal("8.50"))
                                .build())
                .expect(200);
        assertThat(situation(folio)).isEqualTo("SIN_REPORTE");
        validate(entidad, folio, numero).expect(200);
        assertThat(situation(folio)).isEqualTo("REPORTADO");

        assertThat(trail("colecta.devolver", folio)).contains("observación: No es de esta colecta");
        String ayer = hoy().minusDays(1).toString();
        assertThat(trail("colecta.corregir", folio))
                .contains(
                        "7.00 MXN (REF-9) del " + ayer + " → 8.50 MXN (REF-9) del " + ayer,
                        "observación: No es de esta colecta");
    }

    @Test
    @Tag("R14")
    void aDeliveryOnWhatSomebodyElseDeliveredSinceIsAConflict() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        validate(entidad, folio, contribute(plantel, folio, dinero("10.00"))).expect(200);
        int leida = dvs.post(RUTA + folio + "/cierre", object("motivo", "Se alcanzó la meta"))
                .expect(200)
                .json()
                .getInt("version");
        int despues = deliver(folio, leida, "uno").expect(200).json().getInt("version");
        assertThat(despues).isGreaterThan(leida);
        deliver(folio, leida, "dos").expect(409);
        deliver(folio, despues, "dos").expect(200);
    }

    private Respuesta deliver(String folio, int version, String cual) {
        String recibo = upload(dvs, folio, "RECIBO", Muestras.pdf("Recibo " + cual + " " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        return dvs.post(
                RUTA + folio + "/entrega",
                Json.createObjectBuilder()
                        .add("version", version)
                        .add("fecha", hoy().toString())
                        .add("recibe", "Almacén del aliado")
                        .add("recibo", recibo)
                        .add("monto", new BigDecimal("4.00"))
                        .build());
    }

    @Test
    @Tag("R14")
    void theSameDepositIsToldWhereItIsCapturedAndReviewedAndTheZeroIsOfferedOnceItIsSentBack() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        JsonObject deposito = with(dinero("5.00"), "referencia_deposito", "TRANSF 77");
        assertThat(plantel.post(RUTA + folio + "/aportaciones", deposito)
                        .expect(201)
                        .json())
                .doesNotContainKey("misma_referencia");
        JsonObject segunda = plantel.post(
                        RUTA + folio + "/aportaciones", with(deposito, "referencia_deposito", "transf 77"))
                .expect(201)
                .json();
        assertThat(segunda.getJsonArray("misma_referencia")).hasToString("[1]");
        assertThat(sistema.api("plantel.15-017")
                        .post(RUTA + folio + "/aportaciones", deposito)
                        .expect(201)
                        .json())
                .as("another plantel's deposits are not its own")
                .doesNotContainKey("misma_referencia");
        plantel.put(RUTA + folio + "/aportaciones/2", segunda).expect(200);
        assertThat(entidad.get(RUTA + folio + "/aportaciones/1")
                        .expect(200)
                        .json()
                        .getJsonArray("misma_referencia"))
                .hasToString("[2]");

        enter("entidad.15");
        navegador.open("/colecta/revision?numero=2&folio=" + folio);
        assertThat(navegador.see(By.id("repetida")).getText()).contains("transf 77", "la aportación 1");
        for (int numero : new int[] {1, 2}) {
            act(entidad, folio, numero, "devolucion", object("observacion", "Se repite"))
                    .expect(200);
        }
        assertThat(entidad.get(RUTA + folio + "/aportaciones/2").expect(200).json())
                .doesNotContainKey("misma_referencia");
        enter("titular.15-016");
        new PaginaColecta(navegador).open("ficha", folio).go("Declarar en cero").confirm();
        assertThat(situation(folio)).isEqualTo("CERO_DECLARADO");
    }

    /** Sent down at 00:30 of Mexico City, it is still the day before in the west. */
    @Test
    @Tag("R12")
    void anActOfSensitisingIsNotedOnTheDayOfTheDifusionAsThePlantelTellsIt() throws SQLException {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        text(
                "update colecta set difundida_el = ? where folio = ?",
                hoy().plusDays(1).toString(),
                folio);
        plantel.post(RUTA + folio + "/sensibilizaciones", talk(hoy().toString()))
                .expect(201);
        assertThat(plantel.post(
                                RUTA + folio + "/sensibilizaciones",
                                talk(hoy().minusDays(1).toString()))
                        .expect(422)
                        .fields())
                .containsExactly("fecha");
    }

    private static JsonObject talk(String fecha) {
        return Json.createObjectBuilder()
                .add("fecha", fecha)
                .add("descripcion", "Plática")
                .add("asistentes", 20)
                .build();
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }
}
