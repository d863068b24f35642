package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Pagina;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy the trail tells one client from another, and nobody but that proxy is believed. */
@PruebaDeSistema(
        propio = true,
        ambiente = {"PROXIES=" + ProxiesIT.OURS, "BASE_URL=https://compromiso.example"})
@Tag("R27")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxiesIT {

    private static final String PROXY = "127.0.0.1";
    static final String OURS = "127.0.0.0/31, fd00::/8";
    private static final String OTHER = "127.0.0.2";
    private static final String A = "198.51.100.7";
    private static final String B = "2001:db8:0:0:0:0:0:7";
    private static final String JSON = "application/json";

    private final Sistema sistema;
    private final HttpClient client = HttpClient.newHttpClient();

    ProxiesIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void whatNamesNoProxyIsToldAtTheStart() {
        try {
            assertThatThrownBy(() -> sistema.restart("PROXIES", "127.0.0.1/31"))
                    .hasMessageContaining("Escriba 127.0.0.0/31 si es la red, o 127.0.0.1 si es una sola");
        } finally {
            sistema.restart("PROXIES", OURS);
        }
    }

    /** What the client wrote itself stands first. */
    private HttpRequest.Builder from(String cliente, String path) {
        return HttpRequest.newBuilder(URI.create(sistema.url() + path))
                .header("X-Forwarded-For", "203.0.113.99, " + cliente)
                .header("X-Forwarded-Proto", "https");
    }

    private HttpResponse<String> post(String cliente, String path, String type, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                from(cliente, path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String credentials(String usuario, String contrasena) {
        return Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("contrasena", contrasena)
                .build()
                .toString();
    }

    /** A wrong password at a door; the page's own form is sent as it came. */
    private void fail(String puerta, String cliente, String usuario) throws Exception {
        if (!puerta.equals("/ingreso")) {
            HttpResponse<String> refused = post(cliente, puerta, JSON, credentials(usuario, "equivocada"));
            assertThat(refused.statusCode()).isEqualTo(401);
            return;
        }
        HttpResponse<String> page = client.send(from(cliente, puerta).build(), BodyHandlers.ofString());
        Map<String, String> fields = new Pagina(page.body()).press("Ingresar");
        fields.put("usuario", usuario);
        fields.put("contrasena", "equivocada");
        assertThat(post(cliente, puerta, "application/x-www-form-urlencoded", Pagina.encode(fields))
                        .body())
                .contains("no son correctos");
    }

    /** From where an act on an object was tried, in the order of the trail. */
    private List<String> origins(String accion, String resultado, String objeto) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement("select origen from bitacora where accion = ?"
                        + " and resultado = ? and objeto = ? order by numero")) {
            query.setString(1, accion);
            query.setString(2, resultado);
            query.setString(3, objeto);
            List<String> origins = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    origins.add(rows.getString(1));
                }
            }
            return origins;
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/sesiones, plantel.15-016", "/sesion/ingreso, titular.15-016", "/ingreso, entidad.15"})
    void aFailedEntryIsOfTheClientWhoTriedWhicheverDoorHeTook(String puerta, String usuario) throws Exception {
        fail(puerta, A, usuario);
        fail(puerta, B, usuario);
        assertThat(origins("seguridad.entrar", "NEGADO", usuario)).containsExactly(A, B);
    }

    @Test
    void anActIsOfTheAddressFromWhichItWasDoneAndNotOfTheEntry() throws Exception {
        String usuario = "juridico.15";
        String token = text("token", post(A, "/api/v1/sesiones", JSON, credentials(usuario, Sistema.CONTRASENA)));
        HttpRequest close = from(B, "/api/v1/sesiones/actual")
                .header("Authorization", "Bearer " + token)
                .DELETE()
                .build();
        assertThat(client.send(close, BodyHandlers.ofString()).statusCode()).isEqualTo(204);

        HttpResponse<String> in = post(A, "/sesion/ingreso", JSON, credentials(usuario, Sistema.CONTRASENA));
        String csrf = "csrf=" + text("csrf", in);
        post(B, "/sesion/salida", "application/x-www-form-urlencoded", csrf, "Cookie", cookie(in));

        assertThat(origins("seguridad.entrar", "HECHO", usuario)).containsExactly(A, A);
        assertThat(origins("seguridad.cerrarSesionApi", "HECHO", usuario)).containsExactly(B);
        assertThat(origins("seguridad.salir", "HECHO", usuario)).containsExactly(B);
    }

    private static String text(String name, HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString(name);
        }
    }

    private static String cookie(HttpResponse<String> in) {
        return in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    @Test
    void whoIsNoProxyIsTakenAtHisOwnAddressWhateverHeWrites() throws Exception {
        String usuario = "plantel.11-017";
        String body = credentials(usuario, "equivocada");
        String answer = direct("POST /api/v1/sesiones HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "X-Forwarded-For: " + A + "\r\nX-Forwarded-Proto: https\r\nContent-Type: " + JSON
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

        assertThat(answer).startsWith("HTTP/1.1 401").doesNotContainIgnoringCase("Strict-Transport-Security");
        assertThat(origins("seguridad.entrar", "NEGADO", usuario)).containsExactly(OTHER);
    }

    /** A connection from another address than the proxy's. */
    private String direct(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(OTHER), 0));
            socket.connect(new InetSocketAddress(PROXY, sistema.url().getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCookieIsForAnEncryptedLineAndNoRedirectLeadsBackToAClearOne() throws Exception {
        HttpResponse<String> in = post(A, "/sesion/ingreso", JSON, credentials("plantel.15-016", Sistema.CONTRASENA));
        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .containsPattern("(?i); *secure")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(in.headers().firstValue("Strict-Transport-Security")).isPresent();

        HttpResponse<String> away = client.send(from(A, "/actividad/lista").build(), BodyHandlers.ofString());
        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(away.headers().firstValue("Location").orElseThrow()).startsWith("/ingreso");
    }

    @Test
    void theAddressOfWhatWasMadeKeepsTheLineThatTheClientCameBy() throws Exception {
        String token =
                text("token", post(A, "/api/v1/sesiones", JSON, credentials("plantel.15-016", Sistema.CONTRASENA)));
        String ayer = Dias.reciente().toString();
        String actividad =
                Muestras.actividad("15-016", ayer, "detras-de-un-proxy").build().toString();
        HttpResponse<String> made = post(A, "/api/v1/actividades", JSON, actividad, "Authorization", "Bearer " + token);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElseThrow()).startsWith("/api/v1/actividades/");
    }
}
