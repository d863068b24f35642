package mx.edu.conalep.compromisosocial.sistema.seguridad;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;

/** A convenio of a plantel that its legal area has before it, so that every role of the unit has something to read. */
final class ConvenioDePrueba {

    private ConvenioDePrueba() {}

    /** A body that lacks nothing. */
    static JsonObject cuerpo() {
        return cuerpo("Orientación preventiva en convenio", "Fundación de prueba");
    }

    private static JsonObject cuerpo(String texto, String contraparte) {
        JsonObjectBuilder clausulas = Json.createObjectBuilder();
        for (char letra = 'a'; letra <= 'f'; letra++) {
            clausulas.add(String.valueOf(letra), texto);
        }
        JsonArrayBuilder partes = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("tipo", "CONALEP").add("nombre", "CONALEP"))
                .add(Json.createObjectBuilder()
                        .add("tipo", "PERSONA_MORAL")
                        .add("nombre", contraparte)
                        .add("rfc", "SAT970701NN3"));
        return Json.createObjectBuilder()
                .add("objeto", texto)
                .add("vigencia_inicio", Dias.hoy().minusMonths(10).toString())
                .add("vigencia_fin", Dias.hoy().plusYears(1).toString())
                .add("partes", partes)
                .add("clausulas", clausulas)
                .build();
    }

    /** Its file number. */
    static String enRevision(Api plantel) {
        return enRevision(plantel, cuerpo());
    }

    /** The same with texts of one's own. */
    static String enRevision(Api plantel, String texto, String contraparte) {
        return enRevision(plantel, cuerpo(texto, contraparte));
    }

    private static String enRevision(Api plantel, JsonObject cuerpo) {
        String folio = plantel.post("/convenios", cuerpo).expect(201).json().getString("folio");
        plantel.post("/convenios/" + folio + "/revision").expect(200);
        return folio;
    }
}
