package mx.edu.conalep.compromisosocial.sistema.captura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that is wrong as a call, before any rule is asked: told as a problem with its own status, and nothing kept. */
@PruebaDeSistema
@Tag("R22")
class LlamadasMalHechasIT {

    private static final String PLANTEL = "15-023";
    private static final String JSON = "application/json";
    private static final String BODY = Muestras.actividad(
                    PLANTEL, Dias.reciente().toString(), "llamada-mal-hecha")
            .addNull("referencia")
            .add("descripcion", "Niñez y señas")
            .build()
            .toString();

    private final Api api;
    private final Api operador;

    LlamadasMalHechasIT(Sistema sistema) {
        api = sistema.api("plantel." + PLANTEL);
        operador = sistema.api("operador");
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("empty", JSON, "", 400),
                body("no object", JSON, "[]", 400),
                body("more behind it", JSON, BODY + "{}", 400),
                body("a name twice", JSON, BODY.replaceFirst("\\{", "{\"sede\":\"otra\","), 400),
                body("no number", JSON, "{\"estudiantes\": NaN}", 400),
                body("a number of thousands of digits", JSON, "{\"estudiantes\": " + "9".repeat(5_000) + "}", 400),
                body("nested without end", JSON, "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}", 400),
                body("Latin-1", JSON, BODY, StandardCharsets.ISO_8859_1, 400),
                body("UTF-16", JSON, BODY, StandardCharsets.UTF_16, 400),
                body("two megabytes", JSON, "{\"descripcion\": \"" + "x".repeat(2_000_000) + "\"}", 413),
                body("another charset", JSON + ";charset=ISO-8859-1", BODY, StandardCharsets.ISO_8859_1, 415),
                body("no such charset", JSON + ";charset=foo", BODY, 415),
                body("another type", "text/plain", BODY, 415),
                body("no type at all", "disparate", BODY, 415));
    }

    private static Arguments body(String name, String type, String text, int status) {
        return body(name, type, text, StandardCharsets.UTF_8, status);
    }

    private static Arguments body(String name, String type, String text, Charset charset, int status) {
        return arguments(name, type, text.getBytes(charset), status);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("bodies")
    void aBodyThatIsNone(String name, String type, byte[] body, int status) {
        String path = "/actividades/" + draft();
        JsonObject kept = api.get(path).expect(200).json();
        int before = total();

        problem(api.post("/actividades", type, body), status);
        problem(api.send("PUT", path, Map.of(), type, body), status);
        if (!name.equals("empty")) {
            problem(api.post(path + "/cancelacion", type, body), status);
            problem(operador.post("/lotes/cierre-captura", type, body), status);
        }
        assertThat(api.get(path).expect(200).json()).isEqualTo(kept);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void aParameterOfAJobThatIsATextAlone() {
        problem(operador.post("/lotes/cierre-captura", JSON, "\"2026-T1\"".getBytes(StandardCharsets.UTF_8)), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /actividades, 'GET, POST'",
        "DELETE, /sesiones, POST",
        "GET, /importaciones/actividades, POST",
        "POST, /planteles, GET"
    })
    void anotherMethodIsToldWhichOnesThereAre(String method, String path, String allowed) {
        Respuesta answer = problem(api.send(method, path, Map.of(), null, null), 405);
        assertThat(answer.header("Allow").split(", ?")).contains(allowed.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nada",
                "/application.wadl",
                "/../v2/actividades",
                "/actividades/%C3%B1",
                "/actividades/%F0%9F%98%80/evidencias",
                "/actividades/AC-2026-15-023-00001%20",
                "/actividades/..%2f..%2fetc",
                "/actividades/' or '1'='1",
                "/planteles/%C3%B1",
                "/lotes/ejecuciones/x"
            })
    void anAddressThatNamesNothing(String path) {
        problem(api.get(path.replace(" ", "%20").replace("'", "%27")), 404);
    }

    @Test
    void whatAnAddressTakesIsToldWithoutADescriptionOfTheClasses() {
        Respuesta answer =
                api.send("OPTIONS", "/actividades", Map.of(), null, null).expect(200, 204);
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        assertThat(answer.header("Content-Type")).doesNotContain("wadl");
    }

    @Test
    void noAnswerInAnotherFormat() {
        problem(api.get("/actividades", "text/html"), 406);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /actividades, Content-Type, 'application/json;charset=\"', 400",
        "POST, /actividades, Content-Type, 'application/json;charset=', 415",
        "POST, /actividades, Content-Type, 'application/json; charset=\"utf-8', 400",
        "GET, /actividades, Accept, 'x', 406",
        "GET, /actividades, Accept, 'application/json;q=\"', 400"
    })
    void aHeaderThatCannotBeReadIsAProblemToo(String method, String path, String header, String value, int status) {
        byte[] body = method.equals("POST") ? BODY.getBytes(StandardCharsets.UTF_8) : null;
        String type = header.equals("Content-Type") ? value : null;
        Map<String, String> headers = type == null ? Map.of(header, value) : Map.of();

        Respuesta answer = problem(api.send(method, path, headers, type, body), status);
        assertThat(answer.text()).contains(header).doesNotContain("<html", "Error report");
    }

    /** A method that takes no body here may come with one: it is the method that is refused. */
    @Test
    void aBodyWhereNoneIsTakenDoesNotHideTheMethod() {
        Respuesta answer =
                problem(api.send("DELETE", "/actividades", Map.of(), JSON, BODY.getBytes(StandardCharsets.UTF_8)), 405);
        assertThat(answer.header("Allow").split(", ?")).contains("GET", "POST");
        api.send("GET", "/actividades?tamano=1", Map.of(), JSON, BODY.getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    private String draft() {
        return api.post("/actividades", JSON, BODY.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .getString("folio");
    }

    private int total() {
        return api.get("/actividades?tamano=1").expect(200).json().getInt("total");
    }

    private static Respuesta problem(Respuesta answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception", "Payara", "\tat ");
        JsonObject problem = answer.json();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("detail")).isNotBlank();
        return answer;
    }
}
