package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is seen of an addendum, on its way or registered, once the convenio that it renews was ended. */
@PruebaDeSistema
@Tag("R19")
class ModificatorioTerminadoIT {
    /** A CE of which little else waits. */
    private static final String ENTIDAD = "11";

    private static final String RUTA = "/convenios/";
    private static final String VENCIDOS = "/?grupo=compromisosVencidos";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api dvs;

    ModificatorioTerminadoIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema, ENTIDAD);
        this.autora = sistema.api("entidad." + ENTIDAD);
        this.dvs = sistema.api("dvs");
    }

    private String autora(String pagina) {
        return sistema.sesion("entidad." + ENTIDAD).get(pagina).expect(200).text();
    }

    @Test
    void theRecordOfWhatGoesNoFurtherSaysWhyAndOffersNothing() {
        String redactado = acuerdos.registered("Se redactaba su modificatorio");
        String enRevision = acuerdos.registered("Se revisaba su modificatorio");
        String dictaminado = acuerdos.registered("Se firmaba su modificatorio");
        String firmado = acuerdos.registered("Se registraba su modificatorio");
        List<Detenido> detenidos = List.of(
                new Detenido(redactado, acuerdos.addendum(redactado), "entidad.11", "/convenio/redaccion"),
                new Detenido(
                        enRevision, acuerdos.send(acuerdos.addendum(enRevision)), "juridico.11", "/convenio/revision"),
                new Detenido(
                        dictaminado,
                        acuerdos.approve(acuerdos.addendum(dictaminado)),
                        "entidad.11",
                        "/convenio/suscripcion"),
                new Detenido(
                        firmado, acuerdos.sign(acuerdos.approve(acuerdos.addendum(firmado))), "dvs", "acto=registro"));
        for (Detenido d : detenidos) {
            assertThat(d.record(sistema)).as(d.acto()).contains(d.acto()).doesNotContain("ya no puede avanzar");
        }
        detenidos.forEach(d -> acuerdos.end(d.primero()));
        for (Detenido d : detenidos) {
            assertThat(d.record(sistema))
                    .as(d.acto())
                    .contains("Este convenio modificatorio ya no puede avanzar: terminó el convenio " + d.primero())
                    .doesNotContain(d.acto());
            String pagina = d.acto().startsWith("/") ? d.acto() + "?folio=" : "/convenio/acto?" + d.acto() + "&folio=";
            assertThat(sistema.sesion(d.usuario())
                            .get(pagina + d.adenda())
                            .expect(302)
                            .header("Location"))
                    .contains("/convenio/ficha", d.adenda());
        }
    }

    /** Whatever would change it is refused with the reason; it stays as it was and is still read. */
    @Test
    void whatGoesNoFurtherIsNotChangedByAnyCall() {
        String redactado = acuerdos.registered("Se editaba su modificatorio");
        String enRevision = acuerdos.registered("Se observaba su modificatorio");
        String dictaminado = acuerdos.registered("Se suscribía su modificatorio");
        String firmado = acuerdos.registered("Se seguía su modificatorio");
        String borrador = acuerdos.addendum(redactado);
        String enviada = acuerdos.send(acuerdos.addendum(enRevision));
        String aprobada = acuerdos.approve(acuerdos.addendum(dictaminado));
        acuerdos.upload(aprobada, Muestras.pdf("Firmado antes")).expect(201);
        String suscrita = acuerdos.sign(acuerdos.approve(
                acuerdos.addendum(firmado, "Entregar lo convenido", Dias.hoy().plusDays(9))));
        JsonObject escrito = autora.get(RUTA + borrador).expect(200).json();
        Api juridico = sistema.api("juridico." + ENTIDAD);
        Map<String, String> origenes =
                Map.of(borrador, redactado, enviada, enRevision, aprobada, dictaminado, suscrita, firmado);
        Map<String, JsonObject> antes = new HashMap<>();
        origenes.keySet().forEach(f -> antes.put(f, autora.get(RUTA + f).json()));
        origenes.values().forEach(acuerdos::end);

        JsonObject cambiado = Json.createObjectBuilder(escrito)
                .add("objeto", "Otro objeto")
                .add("partes", Acuerdos.borrador("x").build().getJsonArray("partes"))
                .build();
        JsonObject observaciones =
                json("{\"observaciones\": [{\"clausula\": \"c\", \"texto\": \"Precise el último día\"}]}");
        refused(redactado, autora.put(RUTA + borrador, cambiado));
        refused(redactado, autora.post(RUTA + borrador + "/plantilla", json("{\"plantilla\": \"PL-2026-11-00001\"}")));
        refused(redactado, autora.post(RUTA + borrador + "/revision"));
        refused(enRevision, juridico.post(RUTA + enviada + "/observacion", observaciones));
        refused(enRevision, juridico.post(RUTA + enviada + "/dictamen"));
        refused(dictaminado, acuerdos.upload(aprobada, Muestras.pdf("Firmado después")));
        refused(dictaminado, autora.post(RUTA + aprobada + "/suscripcion", Acuerdos.firmas(2)));
        refused(
                firmado,
                autora.post(
                        RUTA + suscrita + "/compromisos/1/seguimiento",
                        json("{\"nota\": \"Ya se entregó\", \"cumplido\": true}")));
        refused(
                firmado,
                autora.post(
                        RUTA + suscrita + "/apoyos-recibidos",
                        json("{\"fecha\": \"2026-01-15\", \"tipo\": \"DINERO\", \"monto\": 100.50}")));
        refused(firmado, dvs.post(RUTA + suscrita + "/registro"));
        antes.forEach((folio, leido) ->
                assertThat(autora.get(RUTA + folio).expect(200).json()).isEqualTo(leido));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static void refused(String primero, Respuesta answer) {
        assertThat(answer.expect(409).text()).contains(primero, "ya no se tramita", "Elabore un convenio nuevo");
    }

    /** Whoever writes while somebody ends the first convenio waits for him, and is told. */
    @Test
    void whoWritesWhileTheFirstOneIsBeingEndedIsRefused() throws Exception {
        String primero = acuerdos.registered("Lo terminan mientras se edita su modificatorio");
        String adenda = acuerdos.addendum(primero);
        JsonObject escrito = autora.get(RUTA + adenda).expect(200).json();
        try (Connection other = sistema.database();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("update convenio set estado = 'TERMINADO', terminado_el = vigencia_inicio,"
                    + " causa_terminacion = 'Acuerdo de las partes' where folio = '" + primero + "'");
            CompletableFuture<Respuesta> cambio = CompletableFuture.supplyAsync(() -> autora.put(
                    RUTA + adenda,
                    Json.createObjectBuilder(escrito)
                            .add("objeto", "Otro objeto")
                            .build()));
            while (!cambio.isDone() && !waits(statement)) {
                LockSupport.parkNanos(20_000_000L);
            }
            other.commit();
            refused(primero, cambio.get());
        }
        assertThat(autora.get(RUTA + adenda).json().getString("objeto")).isEqualTo(escrito.getString("objeto"));
    }

    private static boolean waits(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from information_schema.processlist"
                + " where lower(info) like 'select%convenio%for update' and time_ms > 200")) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    /** An addendum on its way, the act that its record offers, and to whom. */
    private record Detenido(String primero, String adenda, String usuario, String acto) {
        String record(Sistema sistema) {
            return sistema.sesion(usuario)
                    .get("/convenio/ficha?folio=" + adenda)
                    .expect(200)
                    .text();
        }
    }

    @Test
    @Tag("R8.4")
    void nobodyIsAskedForTheCommitmentsOfWhatGoesNoFurther() {
        String primero = acuerdos.registered("Terminó con compromisos en su modificatorio");
        String compromiso = "Entregar lo del modificatorio suscrito";
        String suscrita = acuerdos.sign(acuerdos.approve(
                acuerdos.addendum(primero, compromiso, Dias.hoy().minusYears(5))));
        String lista = "/convenio/compromisos?texto=" + URLEncoder.encode(compromiso, StandardCharsets.UTF_8);
        assertThat(autora(VENCIDOS)).contains(suscrita);
        assertThat(autora(lista)).contains(suscrita);
        acuerdos.end(primero);
        assertThat(autora(VENCIDOS)).doesNotContain(suscrita);
        assertThat(autora(lista)).doesNotContain(suscrita);
    }

    /** Whoever ends a convenio holds it and waits for its registered addenda: no act on one of these waits for it in turn. */
    @Test
    void anActOnARegisteredAddendumDoesNotWaitForTheFirstOne() throws SQLException {
        String primero = acuerdos.registered("Lo tiene quien lo termina");
        String adenda = acuerdos.register(acuerdos.sign(acuerdos.approve(acuerdos.addendum(primero))));
        try (Connection other = sistema.database();
                Statement statement = other.createStatement()) {
            ResultSet row = statement.executeQuery("select id from convenio where folio = '" + primero + "'");
            assertThat(row.next()).isTrue();
            long id = row.getLong(1);
            other.setAutoCommit(false);
            statement.executeQuery("select id from convenio where id = " + id + " for update");
            for (Respuesta answer : List.of(
                    dvs.post(RUTA + adenda + "/registro"),
                    autora.post(RUTA + adenda + "/revision"),
                    sistema.api("juridico.11").post(RUTA + adenda + "/dictamen"))) {
                assertThat(answer.expect(409).text()).contains("El convenio " + adenda + " está registrado");
            }
            other.rollback();
        }
        acuerdos.end(primero);
    }

    @Test
    @Tag("R21.4")
    void whatEndedBeforeItBeganIsPublishedWithoutALastDay() {
        String primero = acuerdos.registered("Terminó antes que su modificatorio");
        String adenda = acuerdos.register(acuerdos.sign(acuerdos.approve(acuerdos.addendum(primero))));
        sistema.api("juridico.11")
                .post(
                        RUTA + adenda + "/publicacion",
                        Json.createObjectBuilder()
                                .add("marcas", Json.createArrayBuilder())
                                .build())
                .expect(200);
        dvs.post(RUTA + adenda + "/publicacion/aprobacion").expect(200);
        assertThat(published(adenda).isNull("vigencia_fin")).isFalse();
        acuerdos.end(primero);
        JsonObject publicado = published(adenda);
        assertThat(publicado.isNull("vigencia_fin")).isTrue();
        String inicio = publicado.getString("vigencia_inicio");
        assertThat(sistema.anonymous("/api/v1/publico/convenios?texto=" + adenda, Map.of("Accept", "text/csv"))
                        .expect(200)
                        .text())
                .contains("," + inicio + ",,");
        assertThat(sistema.anonymous("/publico/convenios?texto=" + adenda, Map.of())
                        .expect(200)
                        .text())
                .contains(adenda, "terminó antes de entrar en vigor");
    }

    private JsonObject published(String folio) {
        return sistema.api()
                .get("/publico/convenios?texto=" + folio)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
