package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The OpenAPI document as a running product publishes it. Every answer that a test gets is held against it: its status, its media type, its
 * headers and its body to the last name.
 */
final class ContratoPublicado {
    private static final Map<URI, ContratoPublicado> PUBLICADOS = new ConcurrentHashMap<>();
    private static final String RAIZ = "/api/v1";

    private final JsonObject paths;
    private final JsonObject responses;
    private final Esquemas esquemas;

    ContratoPublicado(JsonObject document) {
        paths = document.getJsonObject("paths");
        responses = document.getJsonObject("components").getJsonObject("responses");
        esquemas = new Esquemas(document);
    }

    /** Of the product at an address, read once. */
    static ContratoPublicado at(URI base) {
        return PUBLICADOS.computeIfAbsent(
                base,
                at -> new ContratoPublicado(Emisor.send(
                                HttpClient.newHttpClient(),
                                Emisor.request(
                                        URI.create(at + "/openapi"),
                                        "GET",
                                        Map.of("Accept", "application/json"),
                                        null,
                                        null))
                        .expect(200)
                        .json()));
    }

    /**
     * Fails when an answer is not as the document says, or the body of a call that was served is not.
     *
     * @param path behind {@code /api/v1}
     * @param sent the JSON that was sent, or null
     */
    void check(String method, String path, String sent, Respuesta answer) {
        String template = template(bare(path));
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase();
        JsonObject operation =
                template == null ? null : paths.getJsonObject(template).getJsonObject(verb);
        if (operation == null) {
            require(answer.status() == 404 || answer.status() == 405 || answer.status() == 401, method, path, answer);
            return;
        }
        JsonObject told = operation.getJsonObject("responses").getJsonObject(Integer.toString(answer.status()));
        require(told != null, method, path, answer);
        JsonObject response = resolved(told);
        response.getOrDefault("headers", JsonObject.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, header) -> require(
                        !header.asJsonObject().getBoolean("required", false)
                                || !answer.header(name).isEmpty(),
                        "header " + name + " of " + method,
                        path,
                        answer));
        if (!method.equals("HEAD")) {
            body(method + " " + path, response, answer);
        }
        if (sent != null && !sent.isBlank() && answer.status() < 300 && operation.containsKey("requestBody")) {
            JsonObject taken = operation.getJsonObject("requestBody").getJsonObject("content");
            require(taken.containsKey("application/json"), "JSON for " + method, path, answer);
            tell(
                    method + " " + path + " takes",
                    esquemas.open(schema(taken.getJsonObject("application/json")), sent),
                    sent);
        }
    }

    private void body(String call, JsonObject response, Respuesta answer) {
        JsonObject content =
                response.getOrDefault("content", JsonObject.EMPTY_JSON_OBJECT).asJsonObject();
        if (content.isEmpty()) {
            require(answer.bytes().length == 0, call, "no body", answer);
            return;
        }
        String type = answer.header("Content-Type").replaceFirst(";.*", "").strip();
        JsonObject media = content.containsKey(type) ? content.getJsonObject(type) : content.getJsonObject("*/*");
        require(media != null, "media type " + type + " of " + call, "", answer);
        if (type.endsWith("json")) {
            tell(call + " answers", esquemas.closed(schema(media), answer.text()), answer.text());
        }
    }

    private static String schema(JsonObject media) {
        return media.getJsonObject("schema").getString("$ref");
    }

    private JsonObject resolved(JsonObject response) {
        String ref = response.getString("$ref", null);
        return ref == null ? response : responses.getJsonObject(ref.substring(ref.lastIndexOf('/') + 1));
    }

    /** The told path that a path is one of: the one with the fewest parameters. */
    private String template(String path) {
        return paths.keySet().stream()
                .filter(told -> (RAIZ + path).matches(pattern(told)))
                .min(Comparator.comparingInt(told -> told.split("\\{").length))
                .orElse(null);
    }

    private static String pattern(String told) {
        return told.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+");
    }

    private static String bare(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    private static void require(boolean so, String method, String path, Respuesta answer) {
        if (!so) {
            throw new AssertionError("The OpenAPI document does not tell this answer: " + method + " " + path + " → "
                    + answer.status() + " " + answer.header("Content-Type") + " " + answer.text());
        }
    }

    private static void tell(String what, List<String> errors, String body) {
        if (!errors.isEmpty()) {
            throw new AssertionError(
                    "The OpenAPI document tells otherwise what " + what + ": " + errors + " in " + body);
        }
    }
}
