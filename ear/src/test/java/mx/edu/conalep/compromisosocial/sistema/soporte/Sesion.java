package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A browser's session without the browser: what is sent with its cookie, redirects not followed. */
public final class Sesion {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private final String csrf;

    Sesion(URI base, String usuario, String contrasena) {
        this.base = base;
        String body = Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("contrasena", contrasena)
                .build()
                .toString();
        String answer = send("POST", "/sesion/ingreso", Map.of(), "application/json", body)
                .expect(200)
                .text();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            csrf = reader.readObject().getString("csrf");
        }
    }

    /** The secret that our own scripts send along. */
    public String csrf() {
        return csrf;
    }

    public Respuesta get(String path) {
        return send("GET", path, Map.of(), null, null);
    }

    /** A page that must be there. */
    public Pagina page(String path) {
        return new Pagina(get(path).expect(200).text());
    }

    /** A form as a browser sends it. */
    public Respuesta post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of());
    }

    /** The same with further headers. */
    public Respuesta post(String path, Map<String, String> fields, Map<String, String> headers) {
        return send("POST", path, headers, FORM, Pagina.encode(fields));
    }

    /** Any request; {@code type} and {@code body} may be null together. */
    public Respuesta send(String method, String path, Map<String, String> headers, String type, String body) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return Emisor.send(client, Emisor.request(URI.create(base + path), method, headers, type, bytes));
    }
}
