package mx.edu.conalep.compromisosocial.sistema.medida;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Pagina;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** How callers enter: a browser by the form of the login page, a program for its token. */
final class Entrada {

    private static final List<String> PLANTELES = List.of("15-016", "15-017", "15-018", "15-019", "15-020");

    private Entrada() {}

    /** The token of a program's session. */
    static String token(Sistema sistema, String usuario) {
        JsonObject body = Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("contrasena", Sistema.CONTRASENA)
                .build();
        return sistema.api().post("/sesiones", body).expect(200, 201).json().getString("token");
    }

    /** The cookies of a browser session for each of some users, who are people of five planteles. */
    static List<String> sessions(URI base, int users) {
        return IntStream.range(0, users)
                .mapToObj(user -> cookies(base, "plantel." + PLANTELES.get(user % PLANTELES.size())))
                .toList();
    }

    /** Logs in, and answers the cookies that the browser then has. */
    static String cookies(URI base, String usuario) {
        HttpRequest.Builder page =
                HttpRequest.newBuilder(URI.create(base + "/ingreso")).timeout(Duration.ofSeconds(60));
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            String shown = client.send(page.build(), BodyHandlers.ofString()).body();
            Map<String, String> form = new Pagina(shown).press("Ingresar");
            form.put("usuario", usuario);
            form.put("contrasena", Sistema.CONTRASENA);
            var landed = client.send(
                    page.copy()
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(Pagina.encode(form)))
                            .build(),
                    BodyHandlers.discarding());
            if (landed.statusCode() != 200 || landed.uri().getPath().equals("/ingreso")) {
                throw new IllegalStateException(usuario + " was not let in: " + landed);
            }
            return cookies.getCookieStore().getCookies().stream()
                    .map(HttpCookie::toString)
                    .collect(Collectors.joining("; "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
