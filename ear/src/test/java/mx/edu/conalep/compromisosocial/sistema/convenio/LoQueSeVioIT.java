package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody decides on a convenio that he has not seen, and what is sent twice happens once. */
@PruebaDeSistema
class LoQueSeVioIT {

    private static final String RUTA = "/convenios/";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api dvs;

    LoQueSeVioIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.dvs = sistema.api("dvs");
    }

    private static JsonObject marcas(int cuantas) {
        var marcas = Json.createArrayBuilder();
        for (int i = 0; i < cuantas; i++) {
            marcas.add(Json.createObjectBuilder()
                    .add("pagina", 1)
                    .add("x", 0)
                    .add("y", 100 * i)
                    .add("ancho", 500)
                    .add("alto", 50)
                    .add("motivo", "Dato personal " + i));
        }
        return Json.createObjectBuilder().add("marcas", marcas).build();
    }

    private static JsonObjectBuilder seen(int numero) {
        return Json.createObjectBuilder().add("numero", numero);
    }

    @Test
    @Tag("R21.4")
    void onlyThePublicVersionThatTheSecondPersonSawIsDecidedOn() {
        String folio = acuerdos.registered("Se vio la primera");
        String ruta = RUTA + folio + "/publicacion";
        juridico.post(ruta, marcas(2)).expect(200);
        juridico.post(ruta, marcas(1)).expect(200);
        assertThat(dvs.post(ruta + "/aprobacion", seen(1).build()).expect(409).text())
                .contains("ahora cuenta la 2");
        dvs.post(ruta + "/devolucion", seen(1).add("motivo", "Falta uno").build())
                .expect(409);
        sistema.api().get("/publico/convenios/" + folio + "/documento.pdf").expect(404);
        dvs.post(ruta + "/aprobacion", seen(2).build()).expect(200);

        juridico.post(ruta, marcas(3)).expect(200);
        dvs.post(ruta + "/aprobacion", seen(3).build()).expect(200);
        dvs.post(ruta + "/retiro", seen(2).add("motivo", "De más").build()).expect(409);
        sistema.api().get("/publico/convenios/" + folio + "/documento.pdf").expect(200);
        dvs.post(ruta + "/retiro", seen(3).add("motivo", "De más").build()).expect(200);
    }

    @Test
    @Tag("R21.4")
    void aProposalTakesThePlaceOfTheOneThatItsPersonReadAlone() {
        String ruta = RUTA + acuerdos.registered("Dos preparan a la vez") + "/publicacion";
        juridico.post(ruta, read(0, 1)).expect(200);
        assertThat(juridico.post(ruta, read(0, 2)).expect(409).text()).contains("su versión pública 1");
        assertThat(juridico.get(ruta).expect(200).json().getJsonArray("items")).hasSize(1);
        juridico.post(ruta, read(1, 2)).expect(200);
        juridico.post(ruta, marcas(3)).expect(200);
        assertThat(juridico.get(ruta).expect(200).json().getJsonArray("items")).hasSize(3);
    }

    private static JsonObject read(int numero, int marcas) {
        return Json.createObjectBuilder(marcas(marcas)).add("numero", numero).build();
    }

    @Test
    @Tag("R21.4")
    void theSameProposalSentTwiceIsOneVersion() {
        String ruta = RUTA + acuerdos.registered("Se propone dos veces") + "/publicacion";
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        for (int i = 0; i < 3; i++) {
            assertThat(juridico.post(ruta, marcas(1), key).expect(200).json().getInt("numero"))
                    .isEqualTo(1);
        }
        juridico.post(ruta, marcas(2), key).expect(422);
        assertThat(juridico.get(ruta).expect(200).json().getJsonArray("items")).hasSize(1);
        assertThat(juridico.post(ruta, marcas(1)).expect(200).json().getInt("numero"))
                .isEqualTo(2);
    }

    @Test
    @Tag("R21.2")
    @Tag("R27")
    void thePdfThatCameLastIsTheSignedOneAlsoWhenItCameBefore() throws SQLException {
        String folio = acuerdos.approved("Tres veces subido");
        String a = sha256(folio, "El que se firmó");
        String b = sha256(folio, "Otro, por error");
        assertThat(sha256(folio, "El que se firmó")).isEqualTo(a);
        assertThat(sha256(folio, "El que se firmó")).isEqualTo(a);
        assertThat(autora.get(RUTA + folio + "/evidencias")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .extracting(d -> d.getString("sha256"))
                .containsExactly(a, b, a);

        String firmar = RUTA + folio + "/suscripcion";
        assertThat(autora.post(firmar, signed(b)).expect(409).text()).contains("ya no es el que usted vio");
        autora.post(firmar, signed(a)).expect(200);
        assertThat(one("select detalle from bitacora where accion = 'convenio.suscribir' and resultado = 'HECHO'"
                        + " order by numero desc limit 1"))
                .contains(a);
        String registrado =
                dvs.post(RUTA + folio + "/registro").expect(200).json().getString("folio");
        juridico.post(RUTA + registrado + "/publicacion", marcas(1)).expect(200);
        assertThat(one("select v.sha256_original from convenio_publico v join convenio c on c.id = v.convenio_id"
                        + " where c.folio = '" + registrado + "'"))
                .isEqualTo(a);
    }

    private String sha256(String folio, String texto) {
        return acuerdos.upload(folio, Muestras.pdf(texto + " " + folio))
                .expect(201)
                .json()
                .getString("sha256");
    }

    private static JsonObject signed(String sha256) {
        return Json.createObjectBuilder(Acuerdos.firmas(2))
                .add("sha256", sha256)
                .build();
    }

    @Test
    @Tag("R21.1")
    void isNotSignedBeforeItsDictamen() {
        String folio = acuerdos.approved("Se firmó antes");
        acuerdos.upload(folio, Muestras.pdf("Firmado " + folio)).expect(201);
        JsonObject antes = Json.createObjectBuilder(Acuerdos.firmas(2))
                .add("fecha", Acuerdos.hoy().minusDays(1).toString())
                .build();
        assertThat(autora.post(RUTA + folio + "/suscripcion", antes).expect(422).text())
                .contains("\"fecha\"", "no se firma antes");
        autora.post(RUTA + folio + "/suscripcion", Acuerdos.firmas(2)).expect(200);
    }

    @Test
    @Tag("R8.4")
    void theSameNoteSentTwiceIsOneNote() throws SQLException {
        String folio = acuerdos.registered("Se anota dos veces");
        String seguimiento = RUTA + folio + "/compromisos/1/seguimiento";
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject nota = Json.createObjectBuilder()
                .add("nota", "Entregó todo")
                .add("cumplido", true)
                .build();
        autora.post(seguimiento, nota, key).expect(200);
        autora.post(seguimiento, nota, key).expect(200);
        autora.post(seguimiento, nota).expect(409);
        assertThat(one(
                        "select count(*) from convenio_seguimiento s join convenio_compromiso k on k.id = s.compromiso_id"
                                + " join convenio c on c.id = k.convenio_id where c.folio = '" + folio + "'"))
                .isEqualTo("1");
    }

    @Test
    @Tag("R21.1")
    void theReviewerReadsSupportsCommitmentsAndWhatChangedOutsideTheClauses() {
        String folio = acuerdos.sent("Cambia fuera de las cláusulas");
        JsonObject observacion = Json.createObjectBuilder()
                .add("clausula", "general")
                .add("texto", "Revise el contacto")
                .build();
        juridico.post(
                        RUTA + folio + "/observacion",
                        Json.createObjectBuilder()
                                .add("observaciones", Json.createArrayBuilder().add(observacion))
                                .build())
                .expect(200);
        JsonObject leido = autora.get(RUTA + folio).expect(200).json();
        autora.put(
                        RUTA + folio,
                        Json.createObjectBuilder(leido)
                                .add("contacto", Json.createObjectBuilder().add("correo", "enlace@ejemplo.mx"))
                                .build())
                .expect(200);
        autora.post(RUTA + folio + "/revision").expect(200);
        String html = sistema.sesion("juridico.15")
                .get("/convenio/revision?folio=" + folio)
                .expect(200)
                .text();
        assertThat(html)
                .contains(
                        "data-bloque=\"apoyos\"",
                        "data-bloque=\"compromisos\"",
                        "Entregar el material",
                        "Revise el contacto")
                .doesNotContain("data-bloque=\"partes\"");
        assertThat(html.substring(html.indexOf("data-bloque=\"contacto\"")))
                .contains("Cambió", "<ins class=\"clausula-texto\">enlace@ejemplo.mx</ins>");
    }

    @Test
    @Tag("R20")
    void theFileCarriesTheWholeObject() {
        String seed = UUID.randomUUID().toString().substring(0, 8);
        String objeto = ("Objeto " + seed + " " + "con todas sus palabras, ".repeat(40)).strip();
        acuerdos.create(objeto);
        assertThat(sistema.sesion("entidad.15")
                        .get("/archivo/convenios/lista.csv?texto=" + seed)
                        .expect(200)
                        .text())
                .contains(objeto);
        assertThat(autora.get("/convenios?texto=" + seed)
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("objeto"))
                .hasSize(200);
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
