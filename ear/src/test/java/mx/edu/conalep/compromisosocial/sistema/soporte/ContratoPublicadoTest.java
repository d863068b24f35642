package mx.edu.conalep.compromisosocial.sistema.soporte;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that the document does not tell is found, whatever differs. */
class ContratoPublicadoTest {
    private static final String DOCUMENT = """
        {"paths": {
          "/api/v1/colectas/{folio}": {
            "get": {"responses": {
              "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Colecta"}}}},
              "503": {"$ref": "#/components/responses/Ocupado"}}},
            "put": {
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Plan"}}}},
              "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Colecta"}}}}}},
            "post": {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ConAcuse"}}}}}}},
          "/api/v1/colectas/{folio}/informe.{formato}": {"get": {"responses": {"200": {"content": {"application/pdf": {}}}}}}},
         "components": {
          "responses": {"Ocupado": {
            "headers": {"Retry-After": {"required": true}},
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Plan"}}}}},
          "schemas": {
            "Plan": {"type": "object", "properties": {"causa": {"type": "string"}}},
            "ConAcuse": {"allOf": [
              {"$ref": "#/components/schemas/Colecta"},
              {"type": "object", "required": ["acuse"], "properties": {"acuse": {"type": "string"}}}]},
            "Colecta": {"type": "object", "required": ["folio", "fin"], "properties": {
              "folio": {"type": "string"},
              "fin": {"type": "string", "format": "date", "nullable": true},
              "estado": {"type": "string", "nullable": true, "enum": ["CERRADA", null]}}}}}}
        """;

    private static final String JSON = "application/json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/colectas/CO-1?x=1|200|{\"folio\": \"CO-1\", \"fin\": null, \"estado\": null}",
                "GET|/colectas/CO-1|200|{\"folio\": \"CO-1\", \"fin\": \"2026-03-09\", \"estado\": \"CERRADA\"}",
                "DELETE|/colectas/CO-1|405|{}",
                "GET|/colectas/CO-1/nada|404|{}"
            })
    void letsPassWhatIsTold(String method, String path, int status, String body) {
        assertThatCode(() -> check(method, path, null, answer(status, JSON, body)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|application/json|{\"folio\": \"CO-1\"}",
                "200|application/json|{\"folio\": 1, \"fin\": null}",
                "200|application/json|{\"folio\": \"CO-1\", \"fin\": \"9 de marzo\"}",
                "200|application/json|{\"folio\": \"CO-1\", \"fin\": null, \"otro\": 1}",
                "200|application/json|{\"folio\": \"CO-1\", \"fin\": null, \"estado\": \"OTRO\"}",
                "200|text/html|{\"folio\": \"CO-1\", \"fin\": null}",
                "409|application/json|{}",
                "503|application/problem+json|{}"
            })
    void findsWhatIsNotTold(int status, String type, String body) {
        assertThatThrownBy(() -> check("GET", "/colectas/CO-1", null, answer(status, type, body)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OpenAPI");
    }

    @Test
    void findsWhatWasTakenAndIsNotTold() {
        Respuesta served = answer(200, JSON, "{\"folio\": \"CO-1\", \"fin\": null}");
        assertThatCode(() -> check("PUT", "/colectas/CO-1", "{\"causa\": \"Causa\", \"folio\": \"CO-1\"}", served))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check("PUT", "/colectas/CO-1", "{\"causa\": 1}", served))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void knowsWhatIsMadeOfPartsToTheLastName() {
        String whole = "{\"folio\": \"CO-1\", \"fin\": null, \"acuse\": \"1\"";
        assertThatCode(() -> check("POST", "/colectas/CO-1", null, answer(200, JSON, whole + "}")))
                .doesNotThrowAnyException();
        for (String body :
                List.of(whole + ", \"otro\": 1}", "{\"folio\": \"CO-1\", \"fin\": null}", "{\"acuse\": \"1\"}")) {
            assertThatThrownBy(() -> check("POST", "/colectas/CO-1", null, answer(200, JSON, body)))
                    .as(body)
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static void check(String method, String path, String sent, Respuesta answer) {
        try (JsonReader reader = Json.createReader(new StringReader(DOCUMENT))) {
            JsonObject document = reader.readObject();
            new ContratoPublicado(document).check(method, path, sent, answer);
        }
    }

    private static Respuesta answer(int status, String type, String body) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true);
        return new Respuesta(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
