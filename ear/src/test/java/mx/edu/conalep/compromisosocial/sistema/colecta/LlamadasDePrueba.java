package mx.edu.conalep.compromisosocial.sistema.colecta;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** The calls that the tests of colectas make, and what they read in the answers. */
final class LlamadasDePrueba {

    static final String RUTA = "/colectas/";

    private final Sistema sistema;

    LlamadasDePrueba(Sistema sistema) {
        this.sistema = sistema;
    }

    /** The vinculación of a plantel. */
    Api plantel(String clave) {
        return sistema.api("plantel." + clave);
    }

    /** The vinculación of an entidad. */
    Api entidad(String clave) {
        return sistema.api("entidad." + clave);
    }

    /** An object of one text. */
    static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    /** The fields that a refusal names. */
    static List<String> fields(Respuesta problem) {
        return problem.json().getJsonArray("errores").stream()
                .map(JsonValue::asJsonObject)
                .map(v -> v.getString("campo", ""))
                .toList();
    }

    /** Contributes; answers its number. */
    static int contribute(Api who, String folio, JsonObject body) {
        return who.post(RUTA + folio + "/aportaciones", body).expect(201).json().getInt("numero");
    }

    /** An act on a contribution. */
    static Respuesta act(Api who, String folio, int numero, String act, JsonObject body) {
        return who.post(RUTA + folio + "/aportaciones/" + numero + "/" + act, body);
    }

    /** Finds a contribution good. */
    static Respuesta validate(Api who, String folio, int numero) {
        return act(who, folio, numero, "validacion", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Money collected in the answer of a colecta. */
    static BigDecimal money(JsonObject colecta) {
        return colecta.getJsonObject("totales")
                .getJsonObject("dinero")
                .getJsonNumber("recaudado")
                .bigDecimalValue();
    }
}
