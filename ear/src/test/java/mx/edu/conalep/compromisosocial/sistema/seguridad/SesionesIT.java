package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entering by force and by trick, sessions of the browser and tokens of the API, and the headers on every answer. */
@PruebaDeSistema
@Tag("R27")
class SesionesIT {

    private final Sistema sistema;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    SesionesIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void guessingLocksANameWhetherSomebodyHasItOrNot() {
        for (String usuario : List.of("plantel.11-017", "nadie." + UUID.randomUUID())) {
            for (int n = 0; n < 5; n++) {
                assertThat(login(usuario, "adivinada" + n).expect(401).json().getString("codigo"))
                        .isEqualTo("seguridad.acceso.wrong");
            }
            JsonObject locked = login(usuario, Sistema.CONTRASENA).expect(401).json();
            assertThat(locked.getString("codigo")).isEqualTo("seguridad.acceso.locked");
            assertThat(locked.getString("detail")).containsPattern("\\d+ segundos");
        }
    }

    @Test
    void parallelGuessesDoNotOutrunTheLock() {
        String usuario = "titular.11-017";
        List<Integer> statuses = java.util.stream.IntStream.range(0, 30)
                .parallel()
                .mapToObj(n -> login(usuario, "adivinada" + n).status())
                .toList();

        assertThat(statuses).containsOnly(401);
        assertThat(login(usuario, Sistema.CONTRASENA).json().getString("codigo"))
                .isEqualTo("seguridad.acceso.locked");
    }

    @Test
    void aClosedTokenIsWorthNothing() {
        String token = login("ssi", Sistema.CONTRASENA).expect(200).json().getString("token");
        Api api = sistema.api().withToken(token);
        api.get("/planteles").expect(200);

        api.send("DELETE", "/sesiones/actual", Map.of(), null, null).expect(204);

        api.get("/planteles").expect(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"usuario":            | 400
            []                     | 400
            {}                     | 401
            {"usuario":7}          | 401
            """)
    void aMalformedLoginIsAProblemAndNotAFailure(String body, int status) {
        Respuesta answer = sistema.api().post("/sesiones", "application/json", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aSessionIsFreshAfterEnteringAndGoneAfterLeaving() throws Exception {
        post("/sesion/ingreso", credentials("dvs", Sistema.CONTRASENA), "application/json", Map.of());
        String first = session();
        JsonObject again =
                json(post("/sesion/ingreso", credentials("dvs", Sistema.CONTRASENA), "application/json", Map.of()));
        assertThat(session()).as("session fixation").isNotEqualTo(first);
        assertThat(get("/sesion/estado").statusCode()).isEqualTo(200);

        HttpResponse<String> forged =
                post("/sesion/salida", "csrf=otro", "application/x-www-form-urlencoded", Map.of());
        assertThat(forged.statusCode()).isEqualTo(403);
        String stolen = session();
        post("/sesion/salida", "csrf=" + again.getString("csrf"), "application/x-www-form-urlencoded", Map.of());

        HttpRequest replay = HttpRequest.newBuilder(uri("/sesion/estado"))
                .header("Cookie", "SESION=" + stolen)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(replay, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        HttpResponse<String> in =
                post("/sesion/ingreso", credentials("dvs", Sistema.CONTRASENA), "application/json", Map.of());

        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(c ->
                        assertThat(c).startsWith("SESION=").contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPostOfAnotherSiteIsRefused(String site) throws Exception {
        assertThat(post(
                                "/sesion/ingreso",
                                credentials("dvs", Sistema.CONTRASENA),
                                "application/json",
                                Map.of("Sec-Fetch-Site", site))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(
                                "/ingreso",
                                "usuario=dvs",
                                "application/x-www-form-urlencoded",
                                Map.of("Origin", "https://malo.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://malo.example/",
                "//malo.example",
                "/\\malo.example",
                "/%09/malo.example",
                "/sesion/salida",
                "/ingreso?destino=x",
                "javascript:alert(1)",
                "/api/v1/planteles"
            })
    void nobodyIsSentElsewhereAfterEntering(String destino) throws Exception {
        post("/sesion/ingreso", credentials("dvs", Sistema.CONTRASENA), "application/json", Map.of());
        HttpResponse<String> answer = get("/ingreso?destino=" + URLEncoder.encode(destino, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(uri("/").resolve(answer.headers().firstValue("Location").orElseThrow()))
                .isEqualTo(uri("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actividad/lista",
                "/actividad/captura",
                "/validacion/charola",
                "/tablero/trimestre",
                "/calendario/calendario",
                "/operacion/trabajos",
                "/consolidacion/cifras",
                "/administracion/usuarios",
                "/auditoria/bitacora",
                "/cuenta/contrasena",
                "/archivo/evidencias/AC-2026-15-016-00001/1",
                "/sesion/../administracion/usuarios",
                "/sesion/%2e%2e/administracion/usuarios",
                "/jakarta.faces.resource/..;/administracion/usuarios",
                "/administracion/usuarios.xhtml",
                "/no-existe"
            })
    void withoutASessionEveryPageAsksToEnter(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isIn(301, 302, 400, 404);
        if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/ingreso");
            assertThat(answer.body()).doesNotContain("plantel.15-016");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/administracion/usuarios, dvs",
        "/administracion/planteles, operador",
        "/administracion/ajustes, plantel.15-016",
        "/auditoria/bitacora, admin",
        "/auditoria/bitacora, plantel.15-016"
    })
    void aPageOutsideTheRoleIsRefused(String path, String usuario) throws Exception {
        post("/sesion/ingreso", credentials(usuario, Sistema.CONTRASENA), "application/json", Map.of());
        assertThat(get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ingreso", "/api/v1/planteles", "/no-existe", "/sesion/estado"})
    void everyAnswerCarriesTheProtectingHeaders(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(String.join(" ", answer.headers().allValues("Content-Security-Policy")))
                .contains("frame-ancestors");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    private Respuesta login(String usuario, String contrasena) {
        return sistema.api()
                .post(
                        "/sesiones",
                        "application/json",
                        credentials(usuario, contrasena).getBytes(StandardCharsets.UTF_8));
    }

    private static String credentials(String usuario, String contrasena) {
        return Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("contrasena", contrasena)
                .build()
                .toString();
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("SESION"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private URI uri(String path) {
        return URI.create(sistema.url() + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String type, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return new Respuesta(
                        answer.statusCode(), answer.headers(), answer.body().getBytes(StandardCharsets.UTF_8))
                .json();
    }
}
