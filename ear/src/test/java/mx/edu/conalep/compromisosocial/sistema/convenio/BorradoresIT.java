package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafts that go because they were a mistake, and drafts that take the place of what is not signed any more. */
@PruebaDeSistema
class BorradoresIT {
    private static final String RUTA = "/convenios/";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;

    BorradoresIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
    }

    private static Respuesta discard(Api api, String folio, String query) {
        return api.send("DELETE", RUTA + folio + query, Map.of(), null, null);
    }

    private static Map<String, String> key(String clave) {
        return Map.of("Idempotency-Key", clave);
    }

    @Test
    @Tag("R27")
    void aDraftIsDiscardedByItsUnitAsItReadIt() {
        String clave = UUID.randomUUID().toString();
        JsonObject cuerpo = Acuerdos.borrador("Se hizo por error").build();
        JsonObject borrador =
                autora.post("/convenios", cuerpo, key(clave)).expect(201).json();
        String folio = borrador.getString("folio");
        int version = borrador.getInt("version");

        discard(sistema.api("entidad.14"), folio, "").expect(404);
        discard(sistema.api("juridico.15"), folio, "").expect(403);
        assertThat(discard(autora, folio, "?version=uno").expect(422).fields()).containsExactly("version");
        discard(autora, folio, "?version=" + (version + 7)).expect(409);
        autora.get(RUTA + folio).expect(200);

        assertThat(discard(autora, folio, "?version=" + version).expect(204).bytes())
                .isEmpty();
        autora.get(RUTA + folio).expect(404);
        discard(autora, folio, "").expect(404);
        autora.put(RUTA + folio, borrador).expect(404);
        autora.post(RUTA + folio + "/revision").expect(404);
        acuerdos.upload(folio, new byte[] {1}).expect(404);
        assertThat(autora.post("/convenios", cuerpo, key(clave)).expect(409).text())
                .contains(folio, "después se descartó");
        autora.post("/convenios", cuerpo, key(UUID.randomUUID().toString())).expect(201);
    }

    @Test
    @Tag("R21.1")
    void whatItsLegalAreaSawIsNotDiscarded() {
        String enviado = acuerdos.sent("Ya se envió");
        assertThat(discard(autora, enviado, "").expect(409).text()).contains("en revisión jurídica");
        assertThat(discard(autora, enviado, "?version=99").expect(409).text())
                .as("where it stands is told before its version")
                .contains("en revisión jurídica");
        String registrado = acuerdos.registered("Ya se registró");
        discard(autora, registrado, "").expect(409);
        discard(sistema.api("plantel.15-016"), registrado, "").expect(403);
    }

    @Test
    @Tag("R19")
    void aDraftThatRenewsIsDiscardedAlsoWhenWhatItRenewsWasEnded() {
        String primero = acuerdos.registered("Se renueva por error");
        String adenda = acuerdos.addendum(primero);
        autora.post(RUTA + primero + "/adenda").expect(409);
        discard(autora, adenda, "").expect(204);
        String otra = acuerdos.addendum(primero);
        acuerdos.end(primero);
        autora.post(RUTA + otra + "/revision").expect(409);
        discard(autora, otra, "").expect(204);
    }

    @Test
    @Tag("R19")
    @Tag("R21.2")
    void whatIsNotSignedByItsLastDayIsWrittenAnew() throws SQLException {
        String folio = acuerdos.approved("Se pasó su día " + UUID.randomUUID());
        String sustitucion = RUTA + folio + "/sustitucion";
        assertThat(autora.post(sustitucion).expect(409).text()).contains("todavía puede firmarse");
        assertThat(onItsWay(folio)).isTrue();
        lastDay(folio, Dias.hoy().minusDays(3));
        assertThat(onItsWay(folio)).isFalse();
        assertThat(autora.get(RUTA + folio).expect(200).json().getJsonArray("no_firmable"))
                .hasSize(1);

        String clave = UUID.randomUUID().toString();
        JsonObject nada = Json.createObjectBuilder().build();
        JsonObject nuevo =
                autora.post(sustitucion, nada, key(clave)).expect(201).json();
        String otro = nuevo.getString("folio");
        JsonObject anterior = autora.get(RUTA + folio).expect(200).json();
        assertThat(nuevo.getString("sustituye")).isEqualTo(folio);
        assertThat(anterior.getString("sustituto")).isEqualTo(otro);
        assertThat(nuevo.getString("estado")).isEqualTo("BORRADOR");
        for (String name : new String[] {"objeto", "partes", "clausulas", "apoyos", "contacto"}) {
            assertThat(nuevo.get(name)).as(name).isEqualTo(anterior.get(name));
        }
        assertThat(nuevo.getJsonArray("compromisos")).hasSize(1);
        assertThat(nuevo.isNull("vigencia_fin")).isTrue();

        assertThat(autora.post(sustitucion, nada, key(clave)).expect(201).json().getString("folio"))
                .isEqualTo(otro);
        assertThat(autora.post(sustitucion).expect(409).text()).contains(otro);
        assertThat(autora.post(RUTA + folio + "/suscripcion", Acuerdos.firmas(2))
                        .expect(409)
                        .text())
                .contains(otro);
        sistema.api("juridico.15").get(RUTA + folio + "/versiones").expect(200);

        discard(autora, otro, "").expect(204);
        assertThat(autora.get(RUTA + folio).expect(200).json()).doesNotContainKey("sustituto");
        autora.post(sustitucion, nada, key(clave)).expect(409);
        autora.post(sustitucion).expect(201);
    }

    @Test
    @Tag("R21.3")
    void theSignedPdfOfWhatIsWrittenAnewIsTakenForTheRightOne() throws SQLException {
        byte[] pdf = Muestras.pdf("Firmado " + UUID.randomUUID());
        String equivocado = acuerdos.approved("Recibió el papel de otro");
        acuerdos.upload(equivocado, pdf).expect(201);
        String bueno = acuerdos.approved("El que se firmó");
        assertThat(acuerdos.upload(bueno, pdf).expect(422).text()).contains(equivocado);
        lastDay(equivocado, Dias.hoy().minusDays(3));
        autora.post(RUTA + equivocado + "/sustitucion").expect(201);
        acuerdos.upload(bueno, pdf).expect(201);
    }

    @Test
    @Tag("R21.2")
    void onePersonAsTwoPartiesIsWrittenAnewAndNotSigned() throws SQLException {
        String folio = acuerdos.approved("Con un RFC dos veces");
        execute(
                "insert into convenio_parte (convenio_id, orden, tipo, nombre, rfc) select id, 3, 'PERSONA_MORAL',"
                        + " 'Repetida', 'SAT970701NN3' from convenio where expediente = ?",
                folio);
        assertThat(sistema.sesion("entidad.15")
                        .get("/convenio/suscripcion?folio=" + folio)
                        .status())
                .isEqualTo(302);
        assertThat(sistema.sesion("entidad.15")
                        .get("/convenio/ficha?folio=" + folio)
                        .expect(200)
                        .text())
                .contains("ya no puede firmarse", "mismo RFC", "Redactar de nuevo con estos datos")
                .doesNotContain("/convenio/suscripcion");
        assertThat(sistema.sesion("juridico.15")
                        .get("/convenio/ficha?folio=" + folio)
                        .expect(200)
                        .text())
                .doesNotContain("Redactar de nuevo con estos datos");
        autora.post(RUTA + folio + "/sustitucion").expect(201);
    }

    @Test
    @Tag("R21.1")
    void aDelegationSentTwiceAnswersTheSameWhenItsRulesHoldNoMore() throws SQLException {
        String clave = UUID.randomUUID().toString();
        LocalDate hoy = Dias.hoy();
        JsonObject una = Json.createObjectBuilder()
                .add("delegado", "juridico.18")
                .add("desde", hoy.plusDays(200).toString())
                .add("hasta", hoy.plusDays(201).toString())
                .add("motivo", "Vacaciones")
                .build();
        Api juridico = sistema.api("juridico.15");
        String primera = juridico.post("/delegaciones-convenio", una, key(clave))
                .expect(201)
                .json()
                .getString("clave");
        execute("update usuario set activo = 0 where usuario = ?", "juridico.18");
        try {
            juridico.post("/delegaciones-convenio", una).expect(422);
            assertThat(juridico.post("/delegaciones-convenio", una, key(clave))
                            .expect(201)
                            .json()
                            .getString("clave"))
                    .isEqualTo(primera);
        } finally {
            execute("update usuario set activo = 1 where usuario = ?", "juridico.18");
        }
    }

    /** Whether the list of what is on its way shows it. */
    private boolean onItsWay(String folio) {
        return sistema.sesion("entidad.15")
                .get("/convenio/lista?estado=DICTAMINADO&en_tramite=si&texto=" + folio)
                .expect(200)
                .text()
                .contains("ficha?folio=" + folio);
    }

    private void lastDay(String folio, LocalDate fin) throws SQLException {
        execute("update convenio set vigencia_fin = '" + fin + "' where expediente = ?", folio);
    }

    private void execute(String sql, String value) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, value);
            update.executeUpdate();
        }
    }
}
