package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A client of {@code /api/v1}; immutable, so threads may share it. Paths begin behind {@code /api/v1}. What is answered must be what the OpenAPI
 * document says ({@link ContratoPublicado}).
 */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;
    private final String token;
    private final boolean told;

    /** @param told whether the product publishes a document that tells its calls whole */
    Api(URI base, boolean told) {
        this(base, null, told);
    }

    private Api(URI base, String token, boolean told) {
        this.base = base;
        this.token = token;
        this.told = told;
    }

    /** The same client with the token of this user. */
    public Api login(String usuario, String contrasena) {
        JsonObject body = Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("contrasena", contrasena)
                .build();
        return new Api(base, post("/sesiones", body).expect(200, 201).json().getString("token"), told);
    }

    /** The same client with this token, whatever it is worth. */
    public Api withToken(String value) {
        return new Api(base, value, told);
    }

    public Respuesta get(String path) {
        return send("GET", path, Map.of(), null, null);
    }

    public Respuesta get(String path, String accept) {
        return send("GET", path, Map.of("Accept", accept), null, null);
    }

    public Respuesta post(String path, JsonObject body) {
        return post(path, body, Map.of());
    }

    public Respuesta post(String path, JsonObject body, Map<String, String> headers) {
        return send("POST", path, headers, "application/json", utf8(body.toString()));
    }

    /** A POST without a body, as the state machine's calls take it. */
    public Respuesta post(String path) {
        return send("POST", path, Map.of(), "application/json", utf8("{}"));
    }

    public Respuesta post(String path, String type, byte[] body) {
        return send("POST", path, Map.of(), type, body);
    }

    public Respuesta put(String path, JsonObject body) {
        return send("PUT", path, Map.of(), "application/json", utf8(body.toString()));
    }

    /** An evidence file, as {@code POST /actividades/{folio}/evidencias} takes it. */
    public Respuesta upload(String path, String tipo, String nombre, String mime, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"tipo\"\r\n\r\n" + tipo + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"" + nombre
                        + "\"\r\nContent-Type: " + mime + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
        return send("POST", path, Map.of(), "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** Any call; {@code type} and {@code body} may be null together. */
    public Respuesta send(String method, String path, Map<String, String> headers, String type, byte[] body) {
        HttpRequest.Builder request = Emisor.request(URI.create(base + "/api/v1" + path), method, headers, type, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        Respuesta answer = Emisor.send(CLIENT, request);
        // what an address takes at all is no call of the document
        if (told && !method.equals("OPTIONS")) {
            boolean json = "application/json".equals(type) && body != null;
            ContratoPublicado.at(base)
                    .check(method, path, json ? new String(body, StandardCharsets.UTF_8) : null, answer);
        }
        return answer;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
