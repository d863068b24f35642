package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A convenio that is renewed by an addendum, and a legal area that somebody covers. */
@PruebaDeSistema
class RenovacionYDelegacionIT {

    private static final String RUTA = "/convenios/";
    private static final String DELEGACIONES = "/delegaciones-convenio";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api vecino;
    private final Api dvs;

    RenovacionYDelegacionIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.vecino = sistema.api("juridico.14");
        this.dvs = sistema.api("dvs");
    }

    @Test
    @Tag("R19")
    void anAddendumExtendsTheChainOnceItIsRegistered() {
        String primero = acuerdos.registered("Convenio que se renueva");
        String adenda = RUTA + primero + "/adenda";
        String fin = autora.get(RUTA + primero).json().getString("fin");
        sistema.api("entidad.09").post(adenda).expect(404);
        dvs.post(adenda).expect(403);
        JsonObject borrador = autora.post(adenda).expect(201).json();
        String folio = borrador.getString("folio");
        assertThat(borrador.getString("origen")).isEqualTo(primero);
        assertThat(borrador.getString("vigencia_inicio"))
                .isEqualTo(LocalDate.parse(fin).plusDays(1).toString());
        assertThat(autora.post(adenda).expect(409).text()).contains(folio);
        assertThat(autora.post(RUTA + folio + "/revision").fields()).containsExactly("vigencia_fin");

        String hasta = LocalDate.parse(fin).plusYears(1).toString();
        autora.put(
                        RUTA + folio,
                        Json.createObjectBuilder(borrador)
                                .add("vigencia_fin", hasta)
                                .build())
                .expect(200);
        acuerdos.sign(acuerdos.approve(folio));
        assertThat(autora.get(RUTA + primero).json().getString("fin")).isEqualTo(fin);
        String registrada =
                dvs.post(RUTA + folio + "/registro").expect(200).json().getString("folio");
        JsonObject extendido = autora.get(RUTA + primero).expect(200).json();
        assertThat(extendido.getString("fin")).isEqualTo(hasta);
        assertThat(extendido.getString("vigencia_fin")).isEqualTo(fin);
        for (String uno : List.of(primero, registrada)) {
            assertThat(autora.get(RUTA + uno + "/adenda").expect(200).json().getJsonArray("items"))
                    .extracting(item -> item.asJsonObject().getString("folio"))
                    .containsExactly(primero, registrada);
        }
        assertThat(autora.post(RUTA + registrada + "/adenda").expect(409).text())
                .contains(primero);
        autora.post(adenda).expect(201);
    }

    @Test
    @Tag("R19")
    void thoseWhoRenewAtOnceBeginOneAddendum() {
        String adenda = RUTA + acuerdos.registered("Renovado por varios") + "/adenda";
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<Integer>> calls = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> autora.post(adenda).status(), people))
                    .toList();
            assertThat(calls.stream().map(CompletableFuture::join).sorted())
                    .containsExactly(201, 409, 409, 409, 409, 409);
        } finally {
            people.shutdown();
        }
    }

    @Test
    @Tag("R12")
    void aColectaRestsOnTheAddendumWhileTheChainIsInForce() {
        String primero = acuerdos.registered("Convenio con colecta");
        JsonObject borrador =
                autora.post(RUTA + primero + "/adenda").expect(201).json();
        String folio = borrador.getString("folio");
        autora.put(
                        RUTA + folio,
                        Json.createObjectBuilder(borrador)
                                .add("vigencia_fin", Dias.hoy().plusYears(3).toString())
                                .build())
                .expect(200);
        JsonObject plan = Json.createObjectBuilder()
                .add("causa", "Despensas")
                .add("aliado", "Fundación de prueba")
                .add("convenio", folio)
                .build();
        assertThat(dvs.post("/colectas", plan).expect(422).text()).contains("no está registrado");
        acuerdos.sign(acuerdos.approve(folio));
        String registrada =
                dvs.post(RUTA + folio + "/registro").expect(200).json().getString("folio");
        assertThat(dvs.post(
                                "/colectas",
                                Json.createObjectBuilder(plan)
                                        .add("convenio", registrada)
                                        .build())
                        .text())
                .doesNotContain("todavía no está vigente", "ya no está vigente");
        acuerdos.end(primero);
        assertThat(dvs.post(
                                "/colectas",
                                Json.createObjectBuilder(plan)
                                        .add("convenio", registrada)
                                        .build())
                        .expect(422)
                        .text())
                .contains("fue terminado");
    }

    private static JsonObject delegacion(String delegado, int desde, int hasta) {
        LocalDate hoy = Dias.hoy();
        return Json.createObjectBuilder()
                .add("delegado", delegado)
                .add("desde", hoy.plusDays(desde).toString())
                .add("hasta", hoy.plusDays(hasta).toString())
                .add("motivo", "Vacaciones")
                .build();
    }

    @Test
    @Tag("R21.1")
    void aDelegateReviewsWithinHisDaysAndTheTrailTellsForWhom() throws SQLException {
        String folio = acuerdos.create("Lo revisa quien cubre");
        autora.post(RUTA + folio + "/revision").expect(200);
        vecino.get(RUTA + folio).expect(404);
        juridico.post(DELEGACIONES, delegacion("juridico.14", 3, 9)).expect(201);
        vecino.get(RUTA + folio).expect(404);
        vecino.post(RUTA + folio + "/dictamen").expect(404);

        JsonObject en = juridico.post(DELEGACIONES, delegacion("juridico.14", -1, 1))
                .expect(201)
                .json();
        assertThat(en.getString("estado")).isEqualTo("EN_CURSO");
        assertThat(juridico.post(DELEGACIONES, delegacion("juridico.14", 1, 2)).fields())
                .containsExactly("desde");
        vecino.get(RUTA + folio).expect(200);
        assertThat(vecino.get("/convenios?estado=EN_REVISION_JURIDICA&entidad=15")
                        .expect(200)
                        .text())
                .contains(folio);
        sistema.api("juridico.nacional").get(RUTA + folio).expect(404);
        vecino.post(RUTA + folio + "/dictamen").expect(200);
        assertThat(one("select suple from convenio_transicion where usuario = 'juridico.14' and a = 'DICTAMINADO'"
                        + " order by id desc limit 1"))
                .isEqualTo("juridico.15");
        assertThat(one(
                        "select detalle from bitacora where actor = 'juridico.14' and accion = 'convenio.dictaminar' and resultado = 'HECHO'"
                                + " order by numero desc limit 1"))
                .contains("suple=juridico.15", en.getString("clave"));

        String clave = en.getString("clave");
        vecino.post(DELEGACIONES + "/" + clave + "/revocacion").expect(404);
        juridico.post(DELEGACIONES + "/" + clave + "/revocacion").expect(200);
        juridico.post(DELEGACIONES + "/" + clave + "/revocacion").expect(409);
        vecino.get(RUTA + folio).expect(404);
        assertThat(vecino.get(DELEGACIONES).expect(200).text()).contains(clave, "REVOCADA");
    }

    @Test
    @Tag("R21.4")
    void aDelegateReadsPublicVersionsAndDecidesOnNone() {
        String folio = acuerdos.registered("Lo publica su propia área");
        String publicacion = RUTA + folio + "/publicacion";
        JsonObject marcas = Json.createObjectBuilder()
                .add("marcas", Json.createArrayBuilder())
                .build();
        juridico.post(publicacion, marcas).expect(200);
        String clave = juridico.post(DELEGACIONES, delegacion("juridico.16", -1, 1))
                .expect(201)
                .json()
                .getString("clave");
        Api delegado = sistema.api("juridico.16");
        delegado.get(publicacion).expect(200);
        JsonObject motivo =
                Json.createObjectBuilder().add("motivo", "Falta un nombre").build();
        delegado.post(publicacion, marcas).expect(403);
        delegado.post(publicacion + "/devolucion", motivo).expect(403);
        delegado.post(publicacion + "/aprobacion").expect(403);
        dvs.post(publicacion + "/aprobacion").expect(200);
        delegado.post(publicacion + "/retiro", motivo).expect(403);
        Sesion pantallas = sistema.sesion("juridico.16");
        pantallas.get("/convenio/aprobacion?folio=" + folio).expect(403);
        pantallas.get("/convenio/publicacion?folio=" + folio).expect(403);
        assertThat(pantallas.get("/convenio/ficha?folio=" + folio).expect(200).text())
                .contains("Versión pública 1")
                .doesNotContain("/convenio/aprobacion", "/convenio/publicacion");
        assertThat(sistema.sesion("juridico.15")
                        .get("/convenio/ficha?folio=" + folio)
                        .expect(200)
                        .text())
                .contains("/convenio/aprobacion", "/convenio/publicacion");
        juridico.post(DELEGACIONES + "/" + clave + "/revocacion").expect(200);
    }

    @Test
    @Tag("R21.1")
    void thoseWhoNameTheSamePersonAtOnceNameHimOnce() {
        JsonObject una = delegacion("juridico.14", 40, 45);
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<Integer>> calls = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> juridico.post(DELEGACIONES, una).status(), people))
                    .toList();
            assertThat(calls.stream().map(CompletableFuture::join).sorted())
                    .containsExactly(201, 422, 422, 422, 422, 422);
        } finally {
            people.shutdown();
        }
    }

    @Test
    @Tag("R21.1")
    void aBadDelegationIsToldAtEachPath() {
        assertThat(juridico.post(DELEGACIONES, Json.createObjectBuilder().build())
                        .fields())
                .containsExactlyInAnyOrder("delegado", "desde", "hasta", "motivo");
        JsonObject mala = Json.createObjectBuilder(delegacion("entidad.15", 5, 4))
                .add("entidad", "99")
                .add("extra", true)
                .build();
        assertThat(juridico.post(DELEGACIONES, mala).fields())
                .containsExactlyInAnyOrder("delegado", "hasta", "entidad", "extra");
        assertThat(sistema.api("juridico.nacional")
                        .post(
                                DELEGACIONES,
                                Json.createObjectBuilder(delegacion("juridico.nacional", 0, 1))
                                        .add("entidad", "15")
                                        .build())
                        .fields())
                .containsExactly("entidad");
        autora.get(DELEGACIONES).expect(403);
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
